import { expect, test } from 'vitest';
import { untouched } from '../../../../../demos/course/model/check-trace.ts';
import { withHelp } from '../../../../../demos/course/ui/check/check-run.ts';

test('help is kept by the task, the most that was had', () => {
  const hinted = withHelp(untouched, 'find', 'hint');
  expect(hinted.help).toEqual({ find: 'hint' });
  const shown = withHelp(hinted, 'find', 'shown');
  expect(shown.help).toEqual({ find: 'shown' });
  expect(withHelp(shown, 'find', 'hint')).toBe(shown);
  expect(withHelp(shown, 'find', 'skipped').help).toEqual({ find: 'skipped' });
  expect(withHelp(shown, 'ask', 'hint').help).toEqual({ find: 'shown', ask: 'hint' });
});
