/** Open data, changes, feeds, page metadata and the Markdown of a measure. */
export const data = {
  'data.title': '开放数据',
  'data.description':
    '这份文件的原文、译文和支持项，都可以按文件下载：JSON、CSV、Akoma Ntoso、Markdown。非官方。',
  'data.lede': '本站的全部内容都可以按文件取用，不用登记，也不用密钥。',
  'data.basisRule':
    '使用数额时，请总是连同 basis 一起使用：同一个数字，写了“最高”就是上限，没有写“最高”才是定额。请不要把各项相加：最高额不是应得额，各项的对象也不同。',
  'data.terms.heading': '使用条件',
  'data.terms.official': '原文是公开发布的公文，官方网页注明“此件公开发布”。',
  'data.terms.ours': '译文、一句话说明、注释和数据结构由本站编写，按 MIT 许可使用。',
  'data.terms.licence': 'MIT 许可全文',
  'data.terms.cite': '引用时请写明是非官方数据，并写版本号和日期。',
  'data.version.heading': '版本与校验',
  'data.version.version': '数据版本',
  'data.version.date': '数据日期',
  'data.version.hash': '原文副本的 SHA-256',
  'data.version.published': '文件公布日期',
  'data.stable':
    '文件地址、字段名和编号保持不变。N.sK 是第 N 条的第 K 句，N.a、N.b……是第 N 条的支持项；它们也是网页上的锚点。',
  'data.nullRule':
    '没有内容的字段写 null，不会省略。金额、日期、对象为 null，表示原文没有写或者我们没有查到，不表示零。',
  'data.files.heading': '文件',
  'data.example': '示例',
  'data.exampleCut': '节选，只列部分字段。',
  'data.fields': '字段',
  'data.fieldsOf': '{name} 的字段',
  'data.th.field': '字段',
  'data.th.type': '类型',
  'data.th.meaning': '含义',
  'data.schema': 'JSON Schema（2020-12）',
  'data.file.measures':
    '14条措施：标题、责任单位、逐句原文与译文、支持项、不涉及金额的内容、原文没有写明的问题。',
  'data.file.policy':
    '措施以外的全部内容：通知正文、引言、结尾、四个部分、十个发文单位、相关文件。与 measures.json 合起来就是全文。',
  'data.file.csv':
    '支持项总表，一行一项。UTF-8 带 BOM，可直接用电子表格打开。双语字段分为 .zh 和 .en 两列，多个值用分号隔开，readings 和 questions 两列是 JSON。以等号、加号、减号、@ 或单引号开头的文字，前面多加一个单引号，以免被当作公式。',
  'data.file.akn':
    '法律文件交换格式 Akoma Ntoso 3.0（OASIS 标准），原文和译文各为一个组成部分。该格式要求写日期，而公布日期未查到，所以用 9999-01-01 占位，它不是这份文件的日期。',
  'data.file.md': '每条措施的纯文本，供笔记和程序阅读。地址是 measures/N.md，N 从 1 到 {n}。',
  'data.file.ics': '日历文件：实施期限最后一天，全天。它不是申报截止日。',
  'data.file.feed':
    '本站更新，Atom 与 JSON Feed 1.1。只报告本站和数据的改动，不报告政策本身的改动。',
  'data.csvOwn': 'CSV 另有这些列：',
  'data.dataset.name': '《重庆市未来产业培育发展若干政策措施》逐句双语文本与支持项数据（非官方）',
  'data.dataset.description':
    '{measures}条政策措施的逐句中文原文与非官方英文译文，{items}项支持的数额依据（最高、定额、未写明金额）、对象、条件与原文出处，以及十个责任单位。非官方数据，以官方发布的中文文本为准。',
  'changes.title': '更新记录',
  'changes.description': '本站和数据的更新记录，不是政策本身的修改记录。',
  'changes.lede': '这里只记录本站和数据的改动。这份文件本身有没有修改、延续或废止，请查官方网页。',
  'changes.subscribe': '订阅',
  'changes.version': '版本 {version}',
  'feed.title': '未来十四条（非官方）：更新记录',
  'calendar.description':
    '《{title}》（{number}）原文：实施期限至2027年12月31日。这一天不是申报截止日；原文没有写申报时间。非官方日历。',
  'opensearch.name': '未来十四条（非官方）',
  'opensearch.long': '未来十四条（非官方）站内查找',
  'llms.measures': '措施（Markdown）',
  'llms.rules': '引用规则',
  'llms.rule.basis': '每个数额都要连同依据一起说：“最高”是上限，没有写“最高”的才是定额。不要相加。',
  'llms.rule.eligible': '原文没有写怎样申报：没有时间、材料和入口。不要断言谁有资格。',
  'llms.rule.dates': '公布日期未查到。不要推测。',
  'llms.rule.prevails': '中文原文以官方网页为准；英文是本站译文，仅供参考。',
  'meta.keywords': '重庆,未来产业,政策措施',
  'meta.place': '重庆市',
  'meta.measure': '第{n}条 {title}',
  'md.items': '支持项（数额取自原文，依据为本站标注）',
  'md.commitments': '不涉及金额的内容',
  'md.mirror': '英文',
  'md.sentence': '见 {id}',
} as const;
