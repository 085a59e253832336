/** CL-3: the leerroutes of the Wet inburgering 2021 with a norm of their own (N-6). Which of them count says the Handleiding. */
export const LEERROUTES = ['B1-route', 'Z-route'] as const;
export type Leerroute = (typeof LEERROUTES)[number];
