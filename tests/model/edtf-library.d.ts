declare module 'edtf' {
  /** Reads an EDTF expression; throws where it is none. */
  export default function edtf(
    expression: string,
    options: { readonly level: number },
  ): { readonly min: number | null; readonly max: number | null };
}
