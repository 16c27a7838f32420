const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in XML and in HTML, within an element or an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
