declare module 'virtual:kandidaat.css';
