import type { DetectionSource } from '../model/vocabulary.ts';
import {
  type AccountSlot,
  type DeviceSlot,
  type FileSlot,
  type OrdinaryAlert,
  type OrdinaryAlertKind,
  ordinaryAlertKinds,
} from './customer.ts';
import { utc } from './time.ts';

/** What a kind of alert always has. A detector is the same in every tenant, and so is its GUID. */
type Kind = Omit<OrdinaryAlert, 'kind' | 'alertId' | 'incidentId' | 'raisedAt' | 'device' | 'user' | 'file'>;

const kinds: Readonly<Record<OrdinaryAlertKind, Kind>> = {
  suspiciousPowerShell: {
    severity: 'medium',
    category: 'execution',
    source: 'edr',
    detectionStatus: 'detected',
    techniques: ['T1059.001'],
    detectorId: 'e3754993-fc02-4a74-b436-8a1ea08279e7',
  },
  malwarePrevented: {
    severity: 'informational',
    category: 'malware',
    source: 'antivirus',
    detectionStatus: 'prevented',
    techniques: [],
    detectorId: 'aede17cf-cfe5-46ec-a639-4b47a39510a6',
  },
  customIndicator: {
    severity: 'low',
    category: 'commandAndControl',
    source: 'customTi',
    detectionStatus: 'detected',
    techniques: [],
    detectorId: 'a5aa4841-333c-42f6-ab9a-2c60867918b3',
  },
  unwantedSoftware: {
    severity: 'low',
    category: 'unwantedSoftware',
    source: 'antivirus',
    detectionStatus: 'prevented',
    techniques: [],
    detectorId: '73a3d847-5632-4e6d-a7ad-495079dcdb4d',
  },
  phishingSite: {
    severity: 'low',
    category: 'initialAccess',
    source: 'smartScreen',
    detectionStatus: 'blocked',
    techniques: ['T1566.002'],
    detectorId: 'a383ebc9-a34c-46f9-bc25-db5d58b1cc46',
  },
  unusualSignIns: {
    severity: 'medium',
    category: 'suspiciousActivity',
    source: 'microsoft365Defender',
    detectionStatus: 'detected',
    techniques: ['T1078'],
    detectorId: 'd4b3edc8-ad02-4118-a417-57514e0aaf85',
  },
};

/** What differs from customer to customer. */
interface Raised {
  /** In UTC: `2021-09-21 11:36`. */
  readonly at: string;
  readonly incident: number;
  readonly device: DeviceSlot;
  readonly user: AccountSlot;
  readonly file?: FileSlot;
  /** Where it is not the one that this kind of alert commonly has. */
  readonly source?: DetectionSource;
}

/** Milliseconds from the year 1, where the clock in an alert's id begins, to 1970. */
const fromYearOne = 62_135_596_800_000;

/** An id of the API's form. It looks random, is always the same, and begins with the time in ten millionths of a second. */
function idOf(raisedAt: number, incident: number): string {
  // The product is below 2 ** 53, so that every engine counts it exactly.
  const mixed = (raisedAt / 1000) * 69_069 + incident * 2_654_435;
  return `da${raisedAt + fromYearOne}${String(incident).padStart(4, '0')}_${(mixed % 4_294_967_296) - 2_147_483_648}`;
}

function ordinaryAlert(kind: OrdinaryAlertKind, raised: Raised): OrdinaryAlert {
  const raisedAt = utc(raised.at);
  const { device, user, file = null, incident: incidentId } = raised;
  const alertId = idOf(raisedAt, incidentId);
  const common = kinds[kind];
  return {
    ...common,
    kind,
    alertId,
    incidentId,
    raisedAt,
    device,
    user,
    file,
    source: raised.source ?? common.source,
  };
}

/** The alerts among which a notification stands in the queue. Takes of each kind what is the customer's own. */
export function ordinaryAlerts(
  raised: Readonly<Record<OrdinaryAlertKind, Raised>>,
): Readonly<Record<OrdinaryAlertKind, OrdinaryAlert>> {
  const made = ordinaryAlertKinds.map((kind) => [kind, ordinaryAlert(kind, raised[kind])] as const);
  return Object.fromEntries(made) as Record<OrdinaryAlertKind, OrdinaryAlert>;
}
