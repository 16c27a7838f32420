import type { Span } from '../../demos/films/timeline.ts';

/** A point in the film, in its pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The pointer goes to a point in this time, and may press there. */
export interface Move {
  readonly span: Span;
  readonly to: Point;
  readonly press: number;
}

/** The way of the pointer through a film. */
export interface PointerPath {
  readonly start: Point;
  readonly moves: readonly Move[];
}

/** How long the ring is seen that says "pressed", before and after the press, in pictures. */
const ring = { before: 3, after: 7 } as const;

/** The pointer, its tip at the corner (0, 0), and the ring around a point. */
export const pointerArt = {
  arrow: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="56" viewBox="0 0 20 28">
    <path d="M1 1v20.5l5-4.7 3.4 8.2 4-1.7-3.4-8h7z" fill="#1c2527" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/></svg>`,
  ring: `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 72 72">
    <circle cx="36" cy="36" r="30" fill="#c2410c" fill-opacity=".18" stroke="#c2410c" stroke-width="5"/></svg>`,
  ringSize: 72,
} as const;

/** One coordinate at picture `n`, for ffmpeg's expressions: the sum of all moves so far, each eased in and out. */
function coordinate({ start, moves }: PointerPath, axis: 'x' | 'y', offset = 0): string {
  let at = start[axis];
  const parts = moves.map(({ span, to }) => {
    const way = Math.round(to[axis]) - Math.round(at);
    at = to[axis];
    const done = `clip((n-${span.from})/${span.to - span.from},0,1)`;
    return `${way}*pow(${done},2)*(3-2*${done})`;
  });
  return [String(Math.round(start[axis]) + offset), ...parts].join('+');
}

/** The filters that lay the arrow (input 1) and the ring (input 2) over the pictures (input 0), into `[film]`. */
export function pointerFilters(path: PointerPath, card: Span): string {
  const half = pointerArt.ringSize / 2;
  const pressed = path.moves
    .map(({ press }) => `between(n,${press - ring.before},${press + ring.after})`)
    .join('+');
  const onRing = `x='${coordinate(path, 'x', -half)}':y='${coordinate(path, 'y', -half)}':enable='${pressed}'`;
  const onArrow = `x='${coordinate(path, 'x')}':y='${coordinate(path, 'y')}':enable='gte(n,${card.to})'`;
  return `[0][2]overlay=format=gbrp:${onRing}[ringed];[ringed][1]overlay=format=gbrp:${onArrow}[film]`;
}
