import { z } from 'zod';
import { customerRefusals } from './customer-refusals.ts';
import { deskRefusals } from './desk-refusals.ts';
import type { Label } from './language.ts';
import { outsideRefusals } from './outside-refusals.ts';

// A refusal is a rule of the business saying no: the request was well formed
// and allowed, but not now or not this way. The text is what the user reads.
export const refusals = {
  ...customerRefusals,
  ...deskRefusals,
  ...outsideRefusals,
  'account-links.invalid': {
    zh: '链接无效、已使用或已过期。如果已经设置过密码，请直接登录；否则请联系管理员重新发送。',
    en: 'This link is wrong, used or expired. If you have chosen a password, sign in; else ask an administrator for a new link.',
  },
  'categories.below-itself': {
    zh: '不能把分类移到它自己的下级。请选择其他上级分类。',
    en: 'A category cannot be put below itself. Choose another parent.',
  },
  'categories.name-taken': {
    zh: '同一级里已有同名分类，请换一个名称。',
    en: 'A category of this name stands beside it already. Choose another name.',
  },
  'departments.changed-meanwhile': {
    zh: '有人刚改了同一处内容。请看现在的内容，再决定保留哪一个。',
    en: 'Somebody just changed the same. See what it says now, and decide which to keep.',
  },
  'departments.below-itself': {
    zh: '部门不能放在自己或自己的下级部门之下，请选择其他上级部门。',
    en: 'A department cannot stand below itself. Choose another parent.',
  },
  'departments.has-parts': {
    zh: '该部门下还有未停用的部门，请先移走或停用它们。',
    en: 'There are open departments below this one. Move or close them first.',
  },
  'departments.name-taken': {
    zh: '已有同名部门，请换一个名称。',
    en: 'There is a department of this name already. Choose another name.',
  },
  'exports.not-made': {
    zh: '表格还没有生成完，请稍候再下载。',
    en: 'The table is not made yet. Download it in a moment.',
  },
  'exports.too-many': {
    zh: '超出您 24 小时内可导出或打印的条数。请缩小范围，或请主管导出。',
    en: 'This is more than you may export or print within 24 hours. Narrow it down, or ask your supervisor.',
  },
  'files.no-room': {
    zh: '服务器磁盘空间不足，暂时无法上传文件，文字内容仍可保存。请联系系统管理员清理磁盘。',
    en: 'The disk is nearly full, so files are not taken; text is still saved. Tell the system administrator.',
  },
  'files.not-there': {
    zh: '有附件已不存在或不是您上传的，请重新上传。',
    en: 'An attachment is no longer there, or was not uploaded by you. Upload it again.',
  },
  'groups.changed-meanwhile': {
    zh: '有人刚改了同一处内容。请看现在的内容，再决定保留哪一个。',
    en: 'Somebody just changed the same. See what it says now, and decide which to keep.',
  },
  'groups.name-taken': {
    zh: '已有同名技能组，请换一个名称。',
    en: 'There is a group of this name already. Choose another name.',
  },
  'imports.bomb': {
    zh: '这个文件解压后过大，不能导入。请另存为普通的 xlsx 文件再试。',
    en: 'This file unpacks to far too much. Save it as a plain xlsx file and try again.',
  },
  'imports.changed-meanwhile': {
    zh: '有人刚改过或处理过这次导入。请看现在的预览和状态，再决定怎么做。',
    en: 'Somebody just changed this import or went on with it. See what it says now, and decide then.',
  },
  'imports.empty': { zh: '文件里没有找到表格内容。', en: 'No table was found in this file.' },
  'imports.encrypted': {
    zh: '文件设有密码，或是旧的 xls 格式。请去掉密码，另存为 xlsx 再试。',
    en: 'The file has a password or is an old xls file. Save it without one as xlsx and try again.',
  },
  'imports.external-links': {
    zh: '表格引用了其他文件里的数据，不能导入。请把引用粘贴为数值后再试。',
    en: 'The workbook takes data from other files. Paste those cells as values and try again.',
  },
  'imports.not-a-table': {
    zh: '这个文件里不是分列的表格，可能只是改了扩展名。请用 Excel 或 WPS 打开，另存为 xlsx 或 CSV 再试。',
    en: 'This file holds no table with columns; perhaps only its name was changed. Save it as xlsx or CSV and try again.',
  },
  'imports.no-rows': {
    zh: '表头下面没有记录，没有可以导入的内容。请检查是否选错了文件。',
    en: 'There are no records below the header, so there is nothing to import. Check whether it is the right file.',
  },
  'imports.not-now': {
    zh: '这次导入正在进行其他步骤，请等它完成。',
    en: 'Another step of this import is running. Wait until it is done.',
  },
  'imports.too-large': {
    zh: '表格太大，一次最多 200,000 行。请拆成几个文件导入。',
    en: 'The table is too large; 200,000 rows at a time. Split it into several files.',
  },
  'imports.too-wide': {
    zh: '表格超过 200 列，不能导入。请删去多余的列再试。',
    en: 'The table has more than 200 columns. Remove those that are not needed and try again.',
  },
  'mails.not-given-up': {
    zh: '这封邮件仍在发送或已发出，无需重发。',
    en: 'This mail is on its way or has arrived; there is nothing to send again.',
  },
  'organisation.already-set-up': {
    zh: '系统已完成初始设置，请直接登录。',
    en: 'Set-up is already done. Please sign in.',
  },
  'organisation.wrong-set-up-code': {
    zh: '设置码不正确。请使用启动终端里最新显示的设置码。',
    en: 'The set-up code is wrong. Use the newest one shown in the terminal.',
  },
  'passkeys.address': {
    zh: '在这个地址上不能使用通行密钥。请用管理员设置的 https 地址打开。',
    en: 'Passkeys do not work at this address. Open the https address that your administrator set up.',
  },
  'passkeys.known': {
    zh: '这个通行密钥已经添加过了。',
    en: 'This passkey was added already.',
  },
  'passkeys.not-made': {
    zh: '通行密钥没有通过验证，请重试。',
    en: 'The passkey could not be verified. Try again.',
  },
  'passkeys.not-recognised': {
    zh: '这个通行密钥不能登录：可能已被移除，或等待超时。请重试，或用密码登录。',
    en: 'This passkey does not let you in: it was removed, or this took too long. Try again, or use your password.',
  },
  'passkeys.too-many': {
    zh: '通行密钥已达上限（20 个）。请先移除不用的。',
    en: 'You have 20 passkeys, the most there can be. Remove one first.',
  },
  'profile.wrong-password': {
    zh: '当前密码不正确，请重新输入。',
    en: 'The current password is wrong. Enter it again.',
  },
  'roles.held': {
    zh: '还有员工持有这个角色。请选择一并收回，或先在他们的账号里换成别的角色。',
    en: 'People hold this role. Take it from them along with it, or give them another in their accounts first.',
  },
  'roles.name-taken': {
    zh: '已有同名角色，请换一个名称。',
    en: 'There is a role of this name already. Choose another name.',
  },
  'roles.shipped': {
    zh: '内置角色不能删除。不需要的话，可以取消它的权限，或不分配给任何人。',
    en: 'A shipped role stays. You can take its permissions away, or give it to nobody.',
  },
  'roster.already-planned': {
    zh: '这位同事当天同一时间已有排班，请修改原来的班次。',
    en: 'This colleague already has a shift that begins then. Change that one instead.',
  },
  'sample.already-here': {
    zh: '示例团队已经在这里了。要重新载入，请先移除。',
    en: 'The sample team is here already. Remove it first to load it anew.',
  },
  'sample.in-use': {
    zh: '载入之后，有工单用到了示例客户或示例员工。请改到真实的客户和员工名下，或确认一并移除。',
    en: 'Tickets recorded since use customers or people of the sample. Move them to real ones, or confirm that they go along.',
  },
  'sample.not-here': { zh: '这里没有示例团队。', en: 'There is no sample team here.' },
  'sample.not-set-up': {
    zh: '请先完成初始设置，再载入示例团队。',
    en: 'Set this installation up first, then load the sample team.',
  },
  'sample.people-taken': {
    zh: '已有员工使用示例团队的邮箱或用户名，无法载入。',
    en: 'Colleagues here have email addresses or user names of the sample team, so it cannot be loaded.',
  },
  'second-factor.already-there': {
    zh: '您已设置两步验证。请重新登录，或在个人资料里更换。',
    en: 'You have a second factor already. Sign in again, or replace it in your profile.',
  },
  'second-factor.needed': {
    zh: '您的角色要求两步验证，最后一种不能移除；可以先设置另一种。',
    en: 'Your role asks for a second factor: the last one cannot be removed, unless you set up another first.',
  },
  'second-factor.not-there': {
    zh: '还没有设置两步验证。',
    en: 'No second factor is set up.',
  },
  'second-factor.locked-out': {
    zh: '验证码连续多次输错，已暂时锁定。请 15 分钟后再试，或请管理员重置两步验证。',
    en: 'Too many wrong codes. Try again in 15 minutes, or ask an administrator to reset your second factor.',
  },
  'second-factor.proof-over': {
    zh: '登录已超时或输错次数过多，请重新输入密码。',
    en: 'This took too long, or too many tries. Give your password again.',
  },
  'second-factor.wrong-code': {
    zh: '验证码不正确或已用过。请输入验证器当前显示的验证码。',
    en: 'This code is wrong or was used already. Give the one that the app shows now.',
  },
  'second-factor.wrong-recovery-code': {
    zh: '恢复码不正确或已用过。请核对后重新输入，或换一个恢复码。',
    en: 'This recovery code is wrong or was used already. Check it, or take another.',
  },
  'sessions.locked-out': {
    zh: '连续多次输错，账号已暂时锁定。请 15 分钟后再试，或重置密码后立即登录。',
    en: 'Too many wrong attempts. This account is locked: try again in 15 minutes, or choose a new password.',
  },
  'sessions.wrong-credentials': {
    zh: '账号或密码不正确。请检查后重试，或联系管理员重置密码。',
    en: 'The account or password is wrong. Try again, or ask an administrator to reset the password.',
  },
  'settings.changed-meanwhile': {
    zh: '有人刚改了同一处内容。请看现在的内容，再决定保留哪一个。',
    en: 'Somebody just changed the same. See what it says now, and decide which to keep.',
  },
  'staff.email-taken': {
    zh: '该邮箱已有账号，请换一个邮箱。',
    en: 'An account with this email exists already. Use another address.',
  },
  'staff.last-administrator': {
    zh: '至少要有一位已加入的员工可以管理账号。请先把“管理员工账号”权限交给另一位同事。',
    en: 'Somebody must be able to manage accounts. Give a colleague who has joined that permission first.',
  },
  'staff.not-yourself': {
    zh: '不能停用自己的账号，请由另一位管理员操作。',
    en: 'You cannot deactivate yourself. Ask another administrator.',
  },
  'staff.user-name-taken': {
    zh: '该用户名已被使用，请换一个。',
    en: 'This user name is taken. Choose another.',
  },
  'tokens.beyond-own': {
    zh: '令牌的权限不能超出您自己的权限，请去掉多选的权限。',
    en: 'A token cannot allow more than you may yourself. Take out what you do not hold.',
  },
} as const satisfies Record<string, Label>;

export type RefusalReason = keyof typeof refusals;

export const refusalReason = z.enum(Object.keys(refusals) as [RefusalReason, ...RefusalReason[]]);
