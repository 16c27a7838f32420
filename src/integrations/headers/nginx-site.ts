import { mimeTypes } from '../../config/headers.ts';

/** Types of the site's files that every host knows; nginx's own list differs between its versions. */
const knownTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

const text = ['text/css', 'text/javascript', 'text/plain', 'text/vtt', 'text/xml', 'application/json'];

const about = `# A server for the site, for nginx: an example, which does what the site's own server does. Put it where nginx looks for
# servers, such as /etc/nginx/sites-enabled/, and replace the paths and the name.
# It needs nginx-maps.conf and nginx-headers.conf, which lie beside it.
`;

/** What is said to nginx of the place where the site lies; a line for each. */
const serving = (base: string) => [
  'include /etc/nginx/threat-experts/nginx-headers.conf;',
  '',
  '# One page for what is not there, which is also the answer for a folder without a page.',
  `error_page 403 404 =404 ${base}404.html;`,
  `if ($request_uri ~ "^(${base}(?:[\\w-]+/)*)index\\.html(?:\\?|$)") { return 301 $1; }`,
  '# Files that hosts read, packed twins and hidden files are not served under their own names.',
  'location ~ /\\.|\\.br$|/(?:_headers|staticwebapp\\.config\\.json)$ { return 404; }',
  '',
  '# The .br files that "npm run compress" leaves beside the pages. This line needs a module; in Debian and Ubuntu it is',
  '# the package libnginx-mod-http-brotli-static. Without it, delete the line: all is then packed with gzip.',
  'brotli_static on;',
  'gzip on;',
  'gzip_vary on;',
  `gzip_types ${[...text, 'image/svg+xml'].join(' ')};`,
  '',
  'charset utf-8;',
  `charset_types ${text.join(' ')};`,
  'types {',
  ...Object.entries({ ...knownTypes, ...mimeTypes }).map(([ending, type]) => `  ${type} ${ending.slice(1)};`),
  '}',
];

const indented = (lines: readonly string[], depth: number) =>
  lines.map((line) => (line ? ' '.repeat(depth) + line : line));

/** The site alone on its name, or in a part of what is served there. */
function place(base: string): string[] {
  if (base === '/') return ['root /var/www/threat-experts;  # what lies in dist/', ...serving(base)];
  return [
    `location = ${base.slice(0, -1)} { return 301 ${base}; }`,
    `location ${base} {`,
    ...indented(['alias /var/www/threat-experts/;  # what lies in dist/', ...serving(base)], 2),
    '}',
  ];
}

/**
 * An example of a server for nginx, complete but for names and paths.
 * @param base where the site lives on its host, with a slash at each end
 */
export function nginxSite(base: string): string {
  const server = [
    'listen 80;',
    'listen [::]:80;',
    '# With https, which a browser asks for before it keeps a copy of the site:',
    '# listen 443 ssl;',
    '# ssl_certificate /etc/ssl/threat-experts.pem;',
    '# ssl_certificate_key /etc/ssl/private/threat-experts.key;',
    'server_name threat-experts.example;',
    'server_tokens off;',
    '# Behind another server, nginx does not know its own name.',
    'absolute_redirect off;',
    '',
    ...place(base),
  ];
  return [
    about,
    'include /etc/nginx/threat-experts/nginx-maps.conf;',
    '',
    'server {',
    ...indented(server, 2),
    '}',
    '',
  ].join('\n');
}
