import {
  Button,
  Field,
  Flex,
  Radio,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { DialogField } from './DialogField';
import type { Refusal } from './refusal';
import { useWallTimeWords } from './use-wall-time-words';
import { readWallTime, type TypedTime, typeWallTime, ZONES, type Zone } from './wall-time';

/** A schedule as it is being written; `offset` is the chosen one of a time that comes twice. */
export type TypedSchedule = TypedTime & { readonly zone: Zone; readonly offset: string | null };

export const FIRST_SCHEDULE: TypedSchedule = { day: '', clock: '', zone: ZONES[0], offset: null };

type Props = {
  readonly value: TypedSchedule;
  readonly onChange: (value: TypedSchedule) => void;
  /** Whether the fields were asked for already. */
  readonly asked: boolean;
  /** What the server said of this very time. */
  readonly refusal: Refusal | null;
};

/** Day, time and zone of a schedule; where clocks skip the time or show it twice, a way out. */
export const ScheduleFields = ({ value, onChange, asked, refusal }: Props) => {
  const { formatMessage } = useIntl();
  const inWords = useWallTimeWords();
  const choiceId = useId();
  const local = readWallTime(value);
  // Another time is another question: what was chosen for the one before does not hold.
  const change = (part: Partial<TypedSchedule>) => onChange({ ...value, offset: null, ...part });
  const errorOf = (text: string) => {
    if (!asked || local !== null) return undefined;
    if (text.trim() === '') return 'required';
    return value.day.trim() === '' || value.clock.trim() === '' ? undefined : 'unread';
  };
  const input = (part: 'day' | 'clock', placeholder: string) => (
    <DialogField
      name={part}
      required
      error={errorOf(value[part])}
      hint={part === 'day' ? 'newsletter.admin.dialog.day-hint' : 'newsletter.admin.dialog.clock-hint'}
    >
      <TextInput
        value={value[part]}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ [part]: event.target.value })}
      />
    </DialogField>
  );

  return (
    <>
      {input('day', formatMessage({ id: 'newsletter.admin.dialog.day-form' }))}
      {input('clock', formatMessage({ id: 'newsletter.admin.dialog.clock-form' }))}
      <DialogField name="zone" required>
        <SingleSelect value={value.zone} onChange={(zone) => change({ zone: zone as Zone })}>
          {ZONES.map((zone) => (
            <SingleSelectOption key={zone} value={zone}>
              {formatMessage({ id: zone })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </DialogField>
      {/* Always there, so that a screen reader notices when words come in. */}
      <div role="status">{local ? <Typography fontWeight="bold">{inWords(local, value.zone)}</Typography> : null}</div>
      {refusal?.next ? (
        <Button variant="secondary" onClick={() => change(typeWallTime(refusal.next ?? ''))}>
          {formatMessage({ id: 'newsletter.admin.dialog.take-next' }, { time: inWords(refusal.next, value.zone) })}
        </Button>
      ) : null}
      {refusal?.offsets ? (
        <Field.Root name="offset" required>
          <Field.Label id={choiceId}>{formatMessage({ id: 'newsletter.admin.dialog.offset' })}</Field.Label>
          <Radio.Group
            aria-labelledby={choiceId}
            value={value.offset ?? ''}
            onValueChange={(offset: string) => change({ offset })}
          >
            <Flex direction="column" alignItems="flex-start" gap={2}>
              {refusal.offsets.map((offset, index) => (
                <Radio.Item key={offset} value={offset}>
                  {formatMessage(
                    { id: `newsletter.admin.dialog.offset-${index === 0 ? 'first' : 'second'}` },
                    { offset },
                  )}
                </Radio.Item>
              ))}
            </Flex>
          </Radio.Group>
        </Field.Root>
      ) : null}
    </>
  );
};
