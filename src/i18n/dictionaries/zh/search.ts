/** The search page, the box and the marks; the reviewed sentences stand in `wording.ts`. */
export const search = {
  'search.title': '查找',
  'search.description': '在重庆市未来产业十四条的原文和本站译文里查任何几个字。非官方。',
  'search.lede': '原文里任何几个字都能查到。也认拼音、繁体、英文、简称和近义词；放宽了查，会说明。',
  'search.label': '要查的词',
  'search.noscript':
    '查找需要脚本。没有脚本时，请用浏览器的“在页面中查找”，或从下面的词表进入原文。',
  'search.late': '查找功能没有加载出来。请刷新页面，或用下面的词表。',
  'search.index': '词表：通向原文那一句',
  'search.index.help': '按拼音排列。点数字看原文。',
  'search.retry': '重试',
  'search.apart': '词条、单位和部分',
  'search.filters': '缩小范围',
  'search.parts': '按“{term}”分开查找',
  'search.partial': '没有哪一条同时写有这些词；以下写有其中一部分',
  'search.more': '再显示几条',
  'search.shown': '找到 {n} 条，已显示 {shown} 条',
  'search.missing': '没有“{q}”；以下只按其余的词',
  'search.form': '“{q}”按“{term}”查找',
  'search.pinyin': '“{q}”按拼音读作“{term}”',
  'search.removeFilter': '不再只看：{name}',
  'search.all': '全部支持项',
} as const;
