import type { DeviceSlot } from '../../portal/customers/customer.ts';
import { tallvik } from '../../portal/customers/tallvik/customer.ts';
import type { ActionId } from '../../portal/model/actions.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { WayStep } from '../model/check.ts';
import {
  affected,
  implant,
  isBlocked,
  isContained,
  isGoodQuestion,
  isHunted,
  isIsolated,
  isNarrowed,
  isPackaged,
  namesImplant,
  ownQuery,
  reachesSoc,
} from './rules.ts';

type Holds = (portal: PortalState) => boolean;
/** A step that is reached by the portal itself: a condition of the model might not have been fetched yet. */
interface Step extends WayStep {
  readonly done: Holds;
}
type Way = readonly [Step, ...Step[]];

/** Steps that lead on only once something else holds: each is reached only while that does. */
const after = (before: Holds, [first, ...others]: Way): Way => {
  const later = ({ done, ...step }: Step): Step => ({
    ...step,
    done: (portal) => before(portal) && done(portal),
  });
  return [later(first), ...others.map(later)];
};

const onNotification: Holds = ({ page, alerts }) => page === 'alert' && alerts.open === 'notification';
const onDevice =
  (device: DeviceSlot): Holds =>
  (portal) =>
    portal.page === 'device' && portal.device.open === device;
const onFile: Holds = ({ page, file }) => page === 'file' && file === 'file1';

/** The open panel of an action that has not been confirmed; null when there is none. */
function panelOf({ panel }: PortalState, action: ActionId) {
  return panel?.kind === 'action' && panel.action === action && !panel.confirmed ? panel : null;
}

/** What is written as a reason or a comment: anything will do. */
const incident = `Incident ${tallvik.notification.incidentId}`;

const openAlerts: Step = {
  events: [{ type: 'page.opened', page: 'alerts' }],
  target: 'nav.alerts',
  done: ({ page }) => page === 'alerts',
};
const openNotification: Step = {
  events: [{ type: 'alert.opened', alert: 'notification' }],
  target: 'alert.notification',
  done: onNotification,
};
const openInventory: Step = {
  events: [{ type: 'page.opened', page: 'deviceInventory' }],
  target: 'nav.deviceInventory',
  done: ({ page }) => page === 'deviceInventory',
};
const openFile: Step = {
  events: [{ type: 'file.opened', file: 'file1' }],
  target: 'seenFile.file1',
  done: onFile,
};

const openDevice = (device: DeviceSlot): Step => ({
  events: [{ type: 'device.opened', device, tab: 'overview' }],
  target: `inventory.${device}`,
  done: onDevice(device),
});

/** The end of what is done in the panel of an action: written, confirmed, closed. */
const confirmed = (
  action: ActionId,
  field: 'actions.comment' | 'actions.reason' | null,
  isReady: (panel: NonNullable<ReturnType<typeof panelOf>>) => boolean,
  isDone: Holds,
): readonly Step[] => [
  ...(field === null
    ? []
    : [
        {
          events: [{ type: 'action.edited', value: incident }, { type: 'action.fieldLeft' }],
          target: field,
          done: (portal) => {
            const panel = panelOf(portal, action);
            return panel !== null && isReady(panel) && panel.comment.trim() !== '';
          },
        } satisfies Step,
      ]),
  { events: [{ type: 'action.confirmed' }], target: 'actions.confirm', done: isDone },
  {
    events: [{ type: 'panel.closed' }],
    target: 'actions.close',
    done: (portal) => isDone(portal) && !(portal.panel?.kind === 'action' && portal.panel.confirmed),
  },
];

const isolate = (device: DeviceSlot): Way => [
  openInventory,
  openDevice(device),
  {
    events: [{ type: 'action.opened', action: 'isolate' }],
    target: 'device.isolate',
    done: (portal) => onDevice(device)(portal) && panelOf(portal, 'isolate') !== null,
  },
  {
    // It is chosen from the start; only who has chosen the other needs this.
    events: [{ type: 'action.optionChosen', option: 'full' }],
    target: 'actions.isolate.full',
    done: (portal) => onDevice(device)(portal) && panelOf(portal, 'isolate')?.option === 'full',
  },
  ...confirmed(
    'isolate',
    'actions.comment',
    ({ option }) => option === 'full',
    (portal) => isIsolated(portal, device),
  ),
];

const collect = (device: DeviceSlot): Way => [
  openInventory,
  openDevice(device),
  {
    events: [{ type: 'menu.opened', menu: 'device' }],
    target: 'device.more',
    done: (portal) => onDevice(device)(portal) && portal.menu === 'device',
  },
  {
    events: [{ type: 'action.opened', action: 'package' }],
    target: 'device.package',
    done: (portal) => onDevice(device)(portal) && panelOf(portal, 'package') !== null,
  },
  ...confirmed(
    'package',
    'actions.reason',
    () => true,
    (portal) => isPackaged(portal, device),
  ),
];

const [first, second] = affected;

/** Filtering the queue by detection source. */
export const find: Way = [
  openAlerts,
  {
    events: [{ type: 'alerts.filterOpened' }],
    target: 'alerts.filter',
    done: ({ panel }) => panel?.kind === 'filter',
  },
  {
    events: [{ type: 'alerts.filterToggled', field: 'detectionSource', value: 'threatExperts' }],
    target: 'filter.threatExperts',
    done: ({ panel }) => panel?.kind === 'filter' && panel.draft.detectionSource.join() === 'threatExperts',
  },
  { events: [{ type: 'alerts.filterApplied' }], target: 'alerts.filter.apply', done: isNarrowed },
];

/** Assigning the notification to oneself. */
export const takeCharge: Way = [
  openAlerts,
  openNotification,
  {
    events: [{ type: 'alert.assigned' }],
    target: 'alert.assignToMe',
    done: ({ alerts }) => alerts.work.notification?.assignedToMe === true,
  },
];

/** Isolating one workstation and then at once the other. */
export const contain: Way = [
  ...isolate(first),
  ...after((portal) => isIsolated(portal, first), isolate(second)),
];

/** Collecting the packages of both. */
export const secure: Way = [
  ...collect(first),
  ...after((portal) => isPackaged(portal, first), collect(second)),
];

/** Blocking the implant from its own page. */
export const block: Way = [
  openAlerts,
  openNotification,
  openFile,
  {
    events: [{ type: 'action.opened', action: 'indicator' }],
    target: 'file.indicator',
    done: (portal) => onFile(portal) && panelOf(portal, 'indicator') !== null,
  },
  {
    // It is chosen from the start; only who has chosen the other needs this.
    events: [{ type: 'action.optionChosen', option: 'block' }],
    target: 'actions.indicator.block',
    done: (portal) => onFile(portal) && panelOf(portal, 'indicator')?.option === 'block',
  },
  ...confirmed('indicator', null, () => true, isBlocked),
];

/** Running the notification’s query on the hunting page. */
export const lookFurther: Way = [
  {
    events: [{ type: 'page.opened', page: 'hunting' }],
    target: 'nav.hunting',
    done: ({ page }) => page === 'hunting',
  },
  {
    events: [{ type: 'hunting.queryChosen', query: ownQuery }],
    target: `hunting.query.${ownQuery}`,
    done: ({ page, hunting }) => page === 'hunting' && hunting.query === ownQuery && hunting.text === null,
  },
  { events: [{ type: 'hunting.run' }], target: 'hunting.run', done: isHunted },
];

const inForm: Holds = (portal) =>
  onFile(portal) && portal.panel?.kind === 'consult' && portal.panel.view === 'form';
const isDescribed: Holds = (portal) =>
  inForm(portal) && !portal.consult.example && namesImplant(portal.consult.values.context);
const isAsked: Holds = ({ cases }) => cases.some(isGoodQuestion);

/** Asking from the file’s page, when both workstations are isolated. */
export const ask: Way = [
  ...contain,
  ...after(isContained, [
    openAlerts,
    openNotification,
    openFile,
    { events: [{ type: 'consult.opened', source: 'file' }], target: 'file.consult', done: inForm },
    {
      events: [
        { type: 'consult.edited', field: 'context', value: `${implant.name} (SHA1 ${implant.sha1})?` },
        { type: 'consult.fieldLeft', field: 'context' },
      ],
      target: 'consult.context',
      done: isDescribed,
    },
    {
      events: [
        { type: 'consult.edited', field: 'email', value: tallvik.socEmail },
        { type: 'consult.fieldLeft', field: 'email' },
      ],
      target: 'consult.email',
      done: (portal) => isDescribed(portal) && reachesSoc(portal.consult.values.email.split(/\s*;\s*/u)),
    },
    { events: [{ type: 'consult.submitted' }], target: 'consult.submit', done: isAsked },
    {
      events: [{ type: 'panel.closed' }],
      target: 'consult.close',
      done: (portal) => isAsked(portal) && portal.panel?.kind !== 'consult',
    },
  ]),
];
