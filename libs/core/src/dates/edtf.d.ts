declare module 'edtf' {
  /** A date or interval; `min` and `max` are the first and last millisecond it covers (UTC). */
  interface Extent {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extent;
}
