import { tallvik } from '../../portal/customers/tallvik/customer.ts';
import { consultFile } from '../../scenarios/consult-file/scenario.ts';
import type { PracticalCheck } from '../model/check.ts';
import * as rules from './rules.ts';
import * as ways from './ways.ts';

const { name, sha1, sha256 } = rules.implant;

/** One morning at Tallvik Instrument AB (facts 11, scenario 2). */
export const check: PracticalCheck = {
  scenario: consultFile,
  known: [tallvik.socEmail, name, sha1, sha256],
  tasks: {
    find: { facts: ['4.2', '4.3'], rule: rules.find, breakable: false, way: ways.find },
    'take-charge': { facts: ['4.3'], rule: rules.takeCharge, breakable: true, way: ways.takeCharge },
    contain: { facts: ['6.2', '11'], rule: rules.contain, breakable: true, way: ways.contain },
    secure: { facts: ['6.2', '11'], rule: rules.secure, breakable: false, way: ways.secure },
    block: { facts: ['6.2', '11'], rule: rules.block, breakable: false, way: ways.block },
    'look-further': { facts: ['4.9', '11'], rule: rules.lookFurther, breakable: true, way: ways.lookFurther },
    ask: { facts: ['2.6', '6.3', '6.4', '11.1'], rule: rules.ask, breakable: true, way: ways.ask },
    'contain-before-asking': {
      facts: ['1.7', '6.5'],
      rule: rules.containBeforeAsking,
      breakable: true,
      way: ways.ask,
    },
  },
};
