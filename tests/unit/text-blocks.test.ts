import { expect, test } from 'vitest';
import { textBlocks } from '../../src/components/film/text-blocks.ts';

test.each([
  [
    'blocks by themselves, lines whole',
    '<p>Ett <b>två</b>\n tre</p><button>fyra</button>',
    ['Ett två tre', 'fyra'],
  ],
  ['what a line break parts', '<td>Mer tid behövs<br><time>07:20</time></td>', ['Mer tid behövs', '07:20']],
  ['what stands in a field', '<label>Namn</label><input value="Kim Alm">', ['Namn', 'Kim Alm']],
  [
    'what stands in its place',
    '<input placeholder="Sök"><textarea placeholder="Fråga"></textarea>',
    ['Sök', 'Fråga'],
  ],
  ['what is typed in several lines', '<textarea>Vad är det?</textarea>', ['Vad är det?']],
  ['the choice that is made', '<select><option>A</option><option selected>B</option></select>', ['B']],
  ['the first one when none is', '<select><option>A</option><option>B</option></select>', ['A']],
  ['no box to tick', '<input type="checkbox" value="on"><input type="radio" value="x">', []],
  [
    'nothing that is folded away or hidden',
    '<details><p>A</p></details><p hidden>B</p><svg><title>C</title></svg>',
    [],
  ],
  ['no signs alone', '<p>·</p><p>…</p>', []],
])('reads %s', (_, html, blocks) => expect(textBlocks(html)).toEqual(blocks));
