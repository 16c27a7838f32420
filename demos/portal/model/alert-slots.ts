import { ordinaryAlertKinds } from '../customers/customer.ts';

/** The alerts of a customer by short names: the notification, and the six others. */
export const alertSlots = ['notification', ...ordinaryAlertKinds] as const;
export type AlertSlot = (typeof alertSlots)[number];

/** The label that an alert has as its title. */
export const titleLabel = (slot: AlertSlot) =>
  slot === 'notification' ? ('attack.title' as const) : (`alertTitle.${slot}` as const);
