import { expect, test } from 'vitest';
import { divide, pageStyles } from '../../src/integrations/finish/paper.ts';

test.each([
  {
    name: 'what is for paper is parted from its layer and its rule',
    css: '@layer site{p{color:red}@media print{p{color:#000}}}.a{top:0;@media print{display:none}}',
    screen: '@layer site{p{color:red}}.a{top:0}',
    paper: '@layer site{p{color:#000}}.a{display:none}',
  },
  {
    name: 'sheets of paper are described in it',
    css: '@page{margin:1cm;@bottom-left{content:"a"}}@page cover{margin:0}p{top:0}',
    screen: 'p{top:0}',
    paper: '@page{margin:1cm;@bottom-left{content:"a"}}@page cover{margin:0}',
  },
  {
    name: 'conditions beside it go with it',
    css: '@media (width>=1px){p{top:0}@media print{p{top:1px}}}@supports (gap:1px){@media print{p{top:2px}}}',
    screen: '@media (width>=1px){p{top:0}}',
    paper: '@media (width>=1px){p{top:1px}}@supports (gap:1px){p{top:2px}}',
  },
  {
    name: 'what is for screens alone, or for more than paper, stays',
    css: '@layer a,b;@media screen{p{top:0}}@media print,(width>=1px){p{top:1px}}@keyframes x{0%{top:0}}',
    screen: '@layer a,b;@media screen{p{top:0}}@media print,(width>=1px){p{top:1px}}@keyframes x{0%{top:0}}',
    paper: '',
  },
  { name: 'nothing is nothing', css: '', screen: '', paper: '' },
])('$name', ({ css, screen, paper }) => {
  const divided = divide(css);
  const plain = (text: string) => text.replaceAll(/\s+/gu, '');
  expect(plain(divided.screen)).toBe(plain(screen));
  expect(plain(divided.paper)).toBe(plain(paper));
});

test('What is for paper stays in the page where a file would weigh more', () => {
  const short = 'p{top:0}@media print{p{top:1px}}';
  expect(pageStyles(short)).toEqual({ screen: short, paper: '' });
  const many = Array.from({ length: 80 }, (_, index) => `.a${index}{top:${index + 1}px}`).join('');
  expect(pageStyles(`p{top:0}@media print{${many}}`)).toEqual({
    screen: 'p{top:0}',
    paper: many,
  });
});
