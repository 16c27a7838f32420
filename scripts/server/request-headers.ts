/** Whether an Accept-Encoding header takes brotli: named, and not with a weight of zero (RFC 9110 section 12.5.3). */
export function acceptsBrotli(header: string | undefined): boolean {
  return (header ?? '').split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return coding === 'br' && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/**
 * A Range header that sirv can answer, or undefined: then the whole file is sent, as RFC 9110 section 14.2
 * allows. One range with a beginning, and an end that is not before it; sirv reads the end 0 as none.
 */
export function usableRange(header: string | undefined): string | undefined {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match) return undefined;
  const [, first, last] = match;
  return last && (Number(last) < Number(first) || Number(last) === 0) ? undefined : header;
}
