export const text = {
  attach: { zh: '添加附件', en: 'Attach files' },
  dropHere: { zh: '松开鼠标即可添加附件', en: 'Drop the files to attach them' },
  hint: { zh: '也可粘贴或拖入，单个不超过 25 MB', en: 'Or paste or drop them; up to 25 MB each' },
  remove: { zh: '移除{name}', en: 'Remove {name}' },
  again: { zh: '重新上传', en: 'Upload again' },
  tooLarge: { zh: '超过 25 MB，未上传', en: 'Over 25 MB: not uploaded' },
  empty: { zh: '文件是空的，未上传', en: 'The file is empty: not uploaded' },
  uploading: { zh: '正在上传 {percent}%', en: 'Uploading, {percent}%' },
  failed: { zh: '上传失败', en: 'Not uploaded' },
  download: { zh: '下载{name}', en: 'Download {name}' },
  files: { zh: '附件', en: 'Files' },
} as const;
