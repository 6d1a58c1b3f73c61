import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type ReactNode, useRef } from 'react';

type Props = {
  /** What the button says. */
  readonly children: ReactNode;
  /** The endings that may be chosen, as a file input takes them. */
  readonly accept: string;
  readonly isBusy: boolean;
  /** The file that was chosen last. */
  readonly file: File | null;
  readonly onFile: (file: File) => void;
};

/** A button by which a file is chosen, and the name of the one that was. */
export const ChooseFile = ({ children, accept, isBusy, file, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = '';
    if (chosen) onFile(chosen);
  };
  return (
    <Flex gap={3} wrap="wrap">
      <input ref={input} type="file" accept={accept} hidden onChange={take} />
      <Button variant="secondary" startIcon={<Upload />} loading={isBusy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      {file ? <Typography fontWeight="bold">{file.name}</Typography> : null}
    </Flex>
  );
};
