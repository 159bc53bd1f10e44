import {
  CloseOutlined,
  LeftOutlined,
  RightOutlined,
  RotateLeftOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import type { FileId } from '@huiyin/contract/ids';
import { Button, Image } from 'antd';
import { type ComponentProps, cloneElement, type ReactElement, type ReactNode } from 'react';
import { t } from '../text.ts';
import { contentOf } from './file-words.ts';
import styles from './PictureGroup.module.css';
import { text } from './text.ts';

type Preview = Exclude<ComponentProps<typeof Image.PreviewGroup>['preview'], boolean | undefined>;

/** Pictures that belong together: a click on one of those within shows it whole, the arrow keys the others. */
export function PictureGroup(props: {
  pictures: readonly { id: FileId; name: string }[];
  children: ReactNode;
}) {
  const { pictures, children } = props;
  return (
    <Image.PreviewGroup
      items={pictures.map(({ id }) => contentOf(id))}
      preview={{
        rootClassName: styles.group!,
        alt: t(text.pictures),
        closeIcon: <CloseOutlined aria-label={t(text.closePicture)} />,
        imageRender: (picture, { current }) =>
          cloneElement(picture as ReactElement<{ alt?: string | undefined }>, {
            alt: pictures[current]?.name,
          }),
        actionsRender: (_, { actions, transform, ...at }) => (
          <Tools actions={actions} scale={transform.scale} {...at} />
        ),
      }}
    >
      {children}
    </Image.PreviewGroup>
  );
}

type Actions = Parameters<NonNullable<Preview['actionsRender']>>[1]['actions'];

// Ant Design's own buttons are called by their icons, in English.
function Tools(props: { actions: Actions; scale: number; current: number; total: number }) {
  const { actions, scale, current, total } = props;
  const { onActive, onZoomOut, onZoomIn, onRotateLeft, onRotateRight } = actions;
  const tools = [
    [text.previous, <LeftOutlined key="icon" aria-hidden />, () => onActive?.(-1), current === 0],
    [text.smaller, <ZoomOutOutlined key="icon" aria-hidden />, onZoomOut, scale <= 1],
    [text.larger, <ZoomInOutlined key="icon" aria-hidden />, onZoomIn, false],
    [text.turnLeft, <RotateLeftOutlined key="icon" aria-hidden />, onRotateLeft, false],
    [text.turnRight, <RotateRightOutlined key="icon" aria-hidden />, onRotateRight, false],
    [text.next, <RightOutlined key="icon" aria-hidden />, () => onActive?.(1), current === total - 1],
  ] as const;
  return (
    <div className={styles.tools}>
      {tools.map(([name, icon, work, isOff]) => (
        <Button
          key={name.en}
          type="text"
          icon={icon}
          aria-label={t(name)}
          title={t(name)}
          disabled={isOff}
          onClick={work}
        />
      ))}
    </div>
  );
}
