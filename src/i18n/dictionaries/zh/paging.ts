/** Lists that take several pages. */
export const paging = {
  'paging.label': '分页',
  'paging.at': '第 {page} 页，共 {pages} 页',
  'paging.previous': '上一页',
  'paging.next': '下一页',
  'paging.first': '第一页',
  'paging.last': '最后一页',
  'paging.title': '{title}（第 {page} 页）',
  'paging.rest': '其余 {n} 条',
  'paging.places': '另有 {n} 处',
} as const;
