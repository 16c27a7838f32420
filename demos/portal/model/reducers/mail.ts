import { awaitedAnswer } from '../cases.ts';
import { emptyReply, type Mail, type Reply, replyProblems } from '../mail.ts';
import type { PortalState } from '../state.ts';
import { alertReducers } from './alerts.ts';
import { cut, longestText, type Reducers, type TypesOf } from './reducer.ts';

function openMail({ mailbox }: PortalState): Mail | undefined {
  return mailbox.messages.find(({ id }) => id === mailbox.open);
}

/** The case whose open report waits for an answer, if one does. */
function answering(state: PortalState) {
  const mail = openMail(state);
  if (mail?.kind !== 'report') return undefined;
  const one = state.cases.find(({ id }) => id === mail.caseId);
  return one && awaitedAnswer(one) === mail.report - 1 ? one : undefined;
}

function withReply(state: PortalState, change: Partial<Reply>): PortalState {
  if (!answering(state)) return state;
  const { mailbox } = state;
  return { ...state, mailbox: { ...mailbox, reply: { ...mailbox.reply, refused: false, ...change } } };
}

/** The mailbox, and answers to reports that ask for something. */
export const mailReducers: Reducers<TypesOf<'mail' | 'reply'>> = {
  'mail.opened': (state, { mail }) => {
    const { messages, open, reply } = state.mailbox;
    if (!messages.some(({ id }) => id === mail)) return state;
    return {
      ...state,
      mailbox: {
        open: mail,
        messages: messages.map((message) => (message.id === mail ? { ...message, read: true } : message)),
        reply: open === mail ? reply : emptyReply,
      },
    };
  },

  'mail.linkFollowed': (state) => {
    const mail = openMail(state);
    if (mail?.kind !== 'alert') return state;
    return alertReducers['alert.opened'](state, { type: 'alert.opened', alert: mail.alert });
  },

  'reply.edited': (state, { value }) => withReply(state, { text: cut(value, longestText), left: false }),

  'reply.fieldLeft': (state) => withReply(state, { left: true, refused: state.mailbox.reply.refused }),

  'reply.sampleAttached': (state, { on }) => withReply(state, { sample: on }),

  'reply.sent': (state) => {
    const one = answering(state);
    if (!one) return state;
    const { reply } = state.mailbox;
    const { text, sample } = reply;
    const asked = one.reports.at(-1)?.category ?? 'moreInformation';
    if (replyProblems(reply, asked).length > 0) return withReply(state, { refused: true });
    const answer = { report: one.reports.length - 1, at: state.clock, text: text.trim(), sample };
    return {
      ...state,
      mailbox: { ...state.mailbox, reply: emptyReply },
      cases: state.cases.map((other) =>
        other.id === one.id ? { ...other, answers: [...other.answers, answer] } : other,
      ),
    };
  },
};
