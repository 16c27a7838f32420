import drawing from './favicon.svg?raw';

/** What an address may not hold as it is (RFC 3986). */
const reserved = /[%#<>{}\s]/gu;

/**
 * The site's icon as an address that holds it. A browser asks for one in a file while it draws the page, and the
 * headers of the answer are six times as large as the drawing. For those that draw no SVG here there is `favicon.ico`.
 */
export const favicon = `data:image/svg+xml,${drawing.trim().replaceAll('"', "'").replace(reserved, encodeURIComponent)}`;
