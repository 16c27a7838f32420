import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function RulesPages() {
  return <PageNotSimulated />;
}
