import { LOCALES } from '../../../domain/locale';
import { STAGES } from '../../../domain/workflow/stages';
import { WORKFLOW } from '../../../domain/workflow/table';
import { awaitsSomebody } from '../../../domain/workflow/turns';
import { composeCommentMail, composeMoveMail, type Subject } from './compose-mail';

const subject = (overrides: Partial<Subject> = {}): Subject => ({
  number: 2,
  title: { el: '2ο Ενημερωτικό Δελτίο', en: null },
  stage: 'in-review',
  who: 'Ελένη Συντάκτρια',
  url: 'https://desk.example/admin',
  ...overrides,
});

describe('composeMoveMail', () => {
  it.each(LOCALES.flatMap((language) => WORKFLOW.map(({ move, to }) => [language, move, to] as const)))(
    'says in %s that %s led to %s',
    (language, move, stage) => {
      const mail = composeMoveMail(language, subject({ stage }), { move, reason: null, schedule: null });
      expect(mail.subject.endsWith(language === 'el' ? 'Είναι η σειρά σας' : 'It is your turn')).toBe(
        awaitsSomebody(stage),
      );
      expect(mail.text).toContain('https://desk.example/admin');
      expect(/\p{Script=Greek}/u.test(mail.text.replaceAll(/2ο Ενημερωτικό Δελτίο|Ελένη Συντάκτρια/g, ''))).toBe(
        language === 'el',
      );
    },
  );

  it('says that the schedule acted, and why it could not', () => {
    const { text } = composeMoveMail('el', subject({ stage: 'publish-failed', who: null }), {
      move: 'fail',
      reason: 'Λείπει λεζάντα',
      schedule: null,
    });
    expect(text).toContain('Αποτυχία δημοσίευσης, από: το πρόγραμμα δημοσιεύσεων.\nΑιτιολογία: Λείπει λεζάντα');
  });

  it('names a bulletin by what it has, on one line', () => {
    const news = { move: 'submit', reason: null, schedule: null } as const;
    const nameless = subject({ number: null, title: { el: null, en: null } });
    expect(composeMoveMail('el', nameless, news).subject).toBe('Δελτίο χωρίς αριθμό: Σε έλεγχο. Είναι η σειρά σας');
    const long = subject({ number: 1234, title: { el: 'Πρώτη\r\nBcc: all@example.org', en: null } });
    expect(composeMoveMail('en', long, news).subject).toBe(
      'Bulletin no. 1234 “Πρώτη Bcc: all@example.org”: In review. It is your turn',
    );
  });
});

describe('composeCommentMail', () => {
  it.each(STAGES)('tells a comment on a bulletin that is %s, word for word', (stage) => {
    const text = '{stage} <b>έντονα</b>\nκαι δεύτερη γραμμή';
    const mail = composeCommentMail('el', subject({ stage }), { text, place: 'Ιστορία 1' });
    expect(mail.subject).toBe('Δελτίο αρ. 2 «2ο Ενημερωτικό Δελτίο»: νέο σχόλιο');
    expect(mail.text).toContain(`Νέο σχόλιο, από: Ελένη Συντάκτρια.\nΣημείο: Ιστορία 1\n\n${text}\n`);
  });
});
