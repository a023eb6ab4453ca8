/** Worked out by the build (`locality.ts`). */
declare module 'virtual:emergency-numbers' {
  const numbers: import('./locality.ts').EmergencyNumbers;
  export default numbers;
}
