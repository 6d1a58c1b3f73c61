import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RightsBody } from '../../../contracts/settings/rights';
import { DESK_ACTIONS, type DeskAction, moveOf } from '../../../domain/workflow/desk-actions';
import { useOutcome } from '../panels/use-outcome';
import { LastChange } from './LastChange';
import { LeaveGuard } from './LeaveGuard';
import { MatrixTable } from './MatrixTable';
import { SaveButton } from './SaveButton';
import { SettingsBox } from './SettingsBox';
import { useChangeRightsMutation, useRightsQuery } from './settings-api';
import { useEdits } from './use-edits';
import { useSayRefusal } from './use-say-refusal';

const isMove = (action: DeskAction): boolean => moveOf(action) !== null;
const GROUPS = [
  { id: 'moves', actions: DESK_ACTIONS.filter(isMove) },
  { id: 'others', actions: DESK_ACTIONS.filter((action) => !isMove(action)) },
] as const;

const keyOf = (role: number, action: DeskAction): string => `${role} ${action}`;

/** Which role may make which move, straight out of Strapi's permissions and back into them. */
export const RightsMatrix = () => {
  const { formatMessage, locale } = useIntl();
  const { data } = useRightsQuery({ locale }, { refetchOnMountOrArgChange: true });
  const [changeRights, { isLoading }] = useChangeRightsMutation();
  const { edits, isEdited, edit, forget } = useEdits<boolean>();
  const { tell, clear, outcome } = useOutcome();
  const [refusal, setRefusal] = useState('');
  const sayRefusal = useSayRefusal();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.rights.${id}` });
  if (!data) return null;
  const { roles, seen, mayChange, changed } = data;

  const save = async () => {
    clear();
    const changes = Object.entries(edits).map(([key, granted]): RightsBody['changes'][number] => {
      const [role, action] = key.split(' ') as [string, DeskAction];
      return { role: Number(role), action, granted };
    });
    const answer = await changeRights({ locale, seen, changes });
    const isSaved = 'data' in answer && answer.data !== undefined;
    setRefusal(isSaved ? '' : sayRefusal(answer));
    if (!isSaved) return;
    forget();
    tell(formatMessage({ id: 'newsletter.admin.settings.saved' }));
  };
  const actionInWords = (action: DeskAction) => {
    const move = moveOf(action);
    return formatMessage({ id: move ? `newsletter.move.${move}` : `newsletter.admin.action.${action}` });
  };

  return (
    <SettingsBox
      title={say('title')}
      about={say(mayChange ? 'about' : 'read-only')}
      aside={mayChange ? <SaveButton isEdited={isEdited} isBusy={isLoading} onSave={save} /> : null}
    >
      <LeaveGuard isEdited={isEdited} />
      <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
      {outcome}
      <Box overflow="auto" tabIndex={0} role="group" aria-label={say('title')}>
        <MatrixTable>
          <thead>
            <tr>
              <td />
              {roles.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Typography variant="sigma" textColor="neutral700">
                    {name}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          {GROUPS.map(({ id: group, actions }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  <Typography variant="sigma" textColor="neutral600">
                    {say(group)}
                  </Typography>
                </th>
              </tr>
              {actions.map((action) => (
                <tr key={action}>
                  <th scope="row">
                    <Typography>{actionInWords(action)}</Typography>
                  </th>
                  {roles.map(({ id, name, actions: granted }) => (
                    <td key={id}>
                      <Right
                        label={`${name}: ${actionInWords(action)}`}
                        isGranted={edits[keyOf(id, action)] ?? granted.includes(action)}
                        onChange={
                          mayChange ? (value) => edit(keyOf(id, action), value, granted.includes(action)) : undefined
                        }
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </MatrixTable>
      </Box>
      <LastChange changed={changed} />
    </SettingsBox>
  );
};

type RightProps = {
  readonly label: string;
  readonly isGranted: boolean;
  /** `undefined` for who may only look. */
  readonly onChange: ((isGranted: boolean) => void) | undefined;
};

const Right = ({ label, isGranted, onChange }: RightProps) => {
  const { formatMessage } = useIntl();
  if (!onChange) {
    const word = formatMessage({ id: `newsletter.admin.settings.${isGranted ? 'on' : 'off'}` });
    return (
      <Typography role="img" aria-label={word} textColor={isGranted ? 'neutral800' : 'neutral600'}>
        {isGranted ? '✓' : '–'}
      </Typography>
    );
  }
  return (
    <Flex justifyContent="center">
      <Checkbox
        aria-label={label}
        checked={isGranted}
        onCheckedChange={(value: boolean | 'indeterminate') => onChange(value === true)}
      />
    </Flex>
  );
};
