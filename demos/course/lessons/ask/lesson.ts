import { consultAlert } from '../../../scenarios/consult-alert/scenario.ts';
import { consultDevice } from '../../../scenarios/consult-device/scenario.ts';
import { consultFile } from '../../../scenarios/consult-file/scenario.ts';
import { consultHelp } from '../../../scenarios/consult-help/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** The four menus, and a question that can be worked on (facts 6). */
export const ask: Lesson = {
  id: 'ask',
  pages: ['do/consult', 'do/good-question'],
  matter: 4,
  remember: 3,
  exercises: {
    ...exercise(consultAlert),
    ...exercise(consultDevice, { optional: true }),
    ...exercise(consultFile, { optional: true }),
    ...exercise(consultHelp, { optional: true }),
  },
  questions: {
    menu: {
      kind: 'match',
      facts: ['6.1', '6.2', '6.3'],
      choices: ['alert', 'device', 'file', 'help'],
      right: { computer: 'device', extent: 'help', notification: 'alert', hash: 'file' },
    },
    mend: {
      kind: 'match',
      facts: ['6.3', '6.4', '11.1'],
      choices: ['page', 'time', 'asking', 'address'],
      right: { night: 'time', private: 'address', 'start-page': 'page', plea: 'asking' },
    },
    correspond: {
      kind: 'error',
      facts: ['6.3', '10.1'],
      pieces: ['enter', 'wish', 'equal', 'experts'],
      right: 'equal',
    },
    refused: {
      kind: 'choose',
      facts: ['1.6', '2.6'],
      options: ['cause', 'indicator', 'actor'],
      right: 'indicator',
    },
  },
};
