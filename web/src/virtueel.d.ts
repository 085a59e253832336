declare module 'virtual:onderdelen.css';
