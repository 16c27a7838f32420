import { tallvik } from '../../portal/customers/tallvik/customer.ts';
import { consultFile } from '../../scenarios/consult-file/scenario.ts';
import type { PracticalCheck } from '../model/check.ts';

/** One morning at Tallvik Instrument AB (facts 11, scenario 2). */
export const check: PracticalCheck = {
  scenario: consultFile,
  known: [tallvik.socEmail, tallvik.files.file1.name, tallvik.files.file1.sha1],
  tasks: {
    find: {
      facts: ['4.2', '4.3'],
      rule: (done) =>
        done.some(({ after }) => after.queue.filter.detectionSource.join() === 'threatExperts')
          ? 'met'
          : 'open',
      way: [
        { events: [{ type: 'page.opened', page: 'alerts' }], target: 'nav.alerts', done: 'alerts.open' },
        { events: [{ type: 'alerts.filterOpened' }], target: 'alerts.filter', done: 'alerts.filterOpen' },
        {
          events: [{ type: 'alerts.filterToggled', field: 'detectionSource', value: 'threatExperts' }],
          target: 'filter.threatExperts',
          done: 'alerts.sourceChosen',
        },
        {
          events: [{ type: 'alerts.filterApplied' }],
          target: 'alerts.filter.apply',
          done: 'alerts.filtered',
        },
      ],
    },
  },
};
