import { customers } from '../../demos/portal/customers/index.ts';
import { introduce } from '../../demos/portal/model/known-customers.ts';

/** Tests run the model for every customer. */
introduce(...Object.values(customers));
