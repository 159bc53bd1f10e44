import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link to a page of ours that stands among buttons. */
export const LinkButton = createLink(Button);
