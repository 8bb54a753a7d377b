declare module 'html-encoding-sniffer' {
  /** @returns the WHATWG name of the encoding, by byte order mark, transport label, `<meta>` prescan, then the default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
