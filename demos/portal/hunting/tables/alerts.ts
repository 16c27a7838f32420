import type { Customer, Notification, OrdinaryAlert } from '../../customers/customer.ts';
import { touchedBy } from '../../customers/derived.ts';
import { categories, type DetectionSource, detectionSources, severities } from '../../model/vocabulary.ts';
import type { RowOf } from './schemas.ts';
import { attackTechniques } from './techniques.ts';

/** An alert of the customer's that has been raised, with the title that stands in the queue. */
export interface TitledAlert {
  readonly alert: Notification | OrdinaryAlert;
  readonly title: string;
}

/** `ServiceSource` where it is not that of Defender for Endpoint (facts 4.9). */
const serviceSources: Readonly<Partial<Record<DetectionSource, string>>> = {
  defenderForOffice365: 'Microsoft Defender for Office 365',
  microsoft365Defender: 'Microsoft 365 Defender',
  customDetection: 'Microsoft 365 Defender',
};
const serviceSource = (source: DetectionSource) =>
  serviceSources[source] ?? 'Microsoft Defender for Endpoint';

const sourceOf = (alert: TitledAlert['alert']): DetectionSource =>
  'source' in alert ? alert.source : 'threatExperts';

/** A row of `AlertInfo`. */
export function alertInfo({ alert, title }: TitledAlert): RowOf<'AlertInfo'> {
  const source = sourceOf(alert);
  return {
    Timestamp: alert.raisedAt,
    AlertId: alert.alertId,
    Title: title,
    Category: categories[alert.category],
    Severity: severities[alert.severity],
    ServiceSource: serviceSource(source),
    DetectionSource: detectionSources[source].hunting,
    AttackTechniques: attackTechniques(alert.techniques),
  };
}

/** The rows of `AlertEvidence` for an alert: one for each device, account, file, address and domain. */
export function alertEvidence(customer: Customer, { alert }: TitledAlert): RowOf<'AlertEvidence'>[] {
  const scope = touchedBy(customer, alert);
  const rows: RowOf<'AlertEvidence'>[] = [];
  for (const slot of scope.devices) {
    const { machineId, name, ip } = customer.devices[slot];
    const role = slot === alert.device ? 'Impacted' : 'Related';
    rows.push({
      EntityType: 'Machine',
      EvidenceRole: role,
      DeviceId: machineId,
      DeviceName: name,
      LocalIP: ip,
    });
  }
  for (const slot of scope.accounts) {
    const account = customer.accounts[slot];
    if (account)
      rows.push({
        EntityType: 'User',
        EvidenceRole: 'Impacted',
        AccountName: account.name,
        AccountDomain: account.domain,
        AccountUpn: account.upn,
      });
  }
  for (const slot of scope.files) {
    const file = customer.files[slot];
    if (file)
      rows.push({
        EntityType: 'File',
        EvidenceRole: 'Related',
        FileName: file.name,
        FolderPath: file.folder,
        SHA1: file.sha1,
        SHA256: file.sha256,
        FileSize: file.size,
      });
  }
  for (const { ip, domain } of scope.addresses) {
    if (ip) rows.push({ EntityType: 'Ip', EvidenceRole: 'Related', RemoteIP: ip });
    if (domain) rows.push({ EntityType: 'Url', EvidenceRole: 'Related', RemoteUrl: domain });
  }
  const common = {
    Timestamp: alert.raisedAt,
    AlertId: alert.alertId,
    ServiceSource: serviceSource(sourceOf(alert)),
  };
  return rows.map((row) => ({ ...common, ...row }));
}

/** The rows of `DeviceAlertEvents`, one for each device. There is no column for who detected it. */
export function deviceAlertEvents(
  customer: Customer,
  { alert, title }: TitledAlert,
): RowOf<'DeviceAlertEvents'>[] {
  const scope = touchedBy(customer, alert);
  const [address] = scope.addresses;
  return scope.devices.map((slot, index) => {
    const { machineId, name } = customer.devices[slot];
    const seen = scope.files.map((file) => customer.files[file]);
    const file = seen.find((one) => one?.devices.includes(slot));
    return {
      AlertId: alert.alertId,
      Timestamp: alert.raisedAt,
      DeviceId: machineId,
      DeviceName: name,
      Severity: severities[alert.severity],
      Category: categories[alert.category],
      Title: title,
      FileName: file?.name ?? '',
      SHA1: file?.sha1 ?? '',
      RemoteUrl: address?.domain ?? '',
      RemoteIP: address?.ip ?? '',
      AttackTechniques: attackTechniques(alert.techniques),
      ReportId: alert.incidentId * 100 + index + 1,
      Table: file ? 'DeviceFileEvents' : 'DeviceProcessEvents',
    };
  });
}
