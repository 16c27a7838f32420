/** What gives the right to ask: a trial of Experts on Demand, a full subscription, or nothing (facts 2.7, 6.4). */
export const subscriptions = ['trial', 'full', 'none'] as const;
export type Subscription = (typeof subscriptions)[number];

/** Who is signed in. What each may do: facts 2.5. */
export const accountRoles = ['globalAdministrator', 'securityAdministrator', 'securityReader'] as const;
export type AccountRole = (typeof accountRoles)[number];
