/** Worked out by the build (`review-date.ts`). */
declare module 'virtual:review-date' {
  /** `YYYY-MM-DD` */
  const date: string;
  export default date;
}
