import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { LOCALES } from '../../../../domain/locale';
import { useOutcome } from '../../panels/use-outcome';
import { SettingsPage } from '../SettingsPage';
import { useSection } from '../use-section';
import { TermsBox } from './TermsBox';
import { WordsBox } from './WordsBox';
import type { ChangeChecks } from './with-terms';

/** The desk's terms and words; each change is stored at once. */
const GlossaryPage = () => {
  const { view, isFailed, retry, isBusy, change } = useSection('checks');
  const { tell, clear, outcome } = useOutcome();
  const [refusal, setRefusal] = useState('');

  const changeChecks: ChangeChecks = async (body, done, refusedWhere) => {
    clear();
    const changed = await change(body);
    setRefusal(refusedWhere === 'inside' ? '' : (changed.refusal ?? ''));
    if (changed.refusal === null) tell(done);
    return changed.refusal;
  };

  return (
    <SettingsPage name="glossary" view={view} isFailed={isFailed} retry={retry} refusal={refusal} outcome={outcome}>
      {view ? (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TermsBox terms={view.settings.terms} mayChange={view.mayChange} isBusy={isBusy} change={changeChecks} />
          {LOCALES.map((language) => (
            <WordsBox
              key={language}
              language={language}
              words={view.settings.words[language]}
              mayChange={view.mayChange}
              isBusy={isBusy}
              change={changeChecks}
            />
          ))}
        </Flex>
      ) : null}
    </SettingsPage>
  );
};

export default GlossaryPage;
