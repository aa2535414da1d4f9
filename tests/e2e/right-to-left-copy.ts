import { type Article, emptyArticle } from '#shared/article/article.ts'

const paragraph = (text: string, level: number | null = null) => ({
  type: 'paragraph',
  attrs: { level },
  content: [{ type: 'text', text }],
})
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })

/**
 * A long Arabic story with a dateline, paragraphs that begin with Latin names, and one in English.
 */
export const arabicStory: Article = {
  ...emptyArticle('ar'),
  kicker: 'النقل البحري',
  headline: 'العبّارات تعود إلى الميناء القديم بعد أسبوع من العواصف',
  deck: 'سلطة الميناء تقول إن الرحلات الأولى غادرت في الموعد وإن نسبة الإشغال بلغت 95%',
  bylines: ['ليلى حدّاد', 'Tom Ray'],
  dateline: { place: 'الإسكندرية', region: null, country: null, date: '2026-11-20', agency: 'رويترز', text: null },
  agency: 'رويترز',
  category: 'اقتصاد',
  body: {
    type: 'doc',
    content: [
      paragraph(
        'عادت العبّارات إلى العمل فجر الجمعة في الميناء القديم بعد توقف دام أسبوعا كاملا بسبب العواصف، وقالت سلطة الميناء إن أول رحلة غادرت عند الساعة 05:30 وعلى متنها 412 راكبا.',
      ),
      paragraph(
        'NATO وقال متحدث باسم الحلف إن سفينتين تابعتين له ساعدتا في سحب مركب صيد جنح قرب المنارة، ولم يصب أحد بأذى.',
      ),
      paragraph('ما الذي تغيّر؟', 2),
      paragraph(
        'تقول الإدارة إن الأرصفة الثلاثة رُمّمت، وإن جدول الرحلات سيُنشر كل مساء على موقع harbour.example.org وفي تطبيق Ferry Now، وإن سعر التذكرة يبقى 12.50 يورو حتى نهاية العام.',
      ),
      {
        type: 'bulletList',
        content: [
          item('الرصيف الأول: رحلات كل 30 دقيقة'),
          item('الرصيف الثاني: شحن وبضائع فقط'),
          item('الرصيف الثالث: مغلق حتى 3 ديسمبر'),
        ],
      },
      {
        type: 'blockquote',
        content: [paragraph('انتظرنا سبعة أيام. كان البحر أعلى من الرصيف، ولم يكن في وسع أحد أن يفعل شيئا.')],
      },
      paragraph(
        'The port authority said in a statement in English that “all services are back to normal”, and thanked the passengers for their patience.',
      ),
      ...Array.from({ length: 8 }, (_, index) =>
        paragraph(
          `الفقرة ${index + 1}: قال قبطان العبّارة يوسف منصور إن الأمواج بلغت ستة أمتار يوم الثلاثاء، وإن الطاقم تدرّب على مثل هذه الحالات في الشتاء الماضي. وأضاف أن شركة Blue Line ستعوّض الركاب الذين ألغيت رحلاتهم قبل نهاية الشهر.`,
        ),
      ),
    ],
  },
}

/** A Hebrew story. */
export const hebrewStory: Article = {
  ...emptyArticle('he'),
  headline: 'המעבורות חוזרות לנמל הישן אחרי שבוע של סערות',
  dateline: { place: 'חיפה', region: null, country: null, date: '2026-11-20', agency: null, text: null },
  body: {
    type: 'doc',
    content: [
      paragraph('המעבורות חזרו לפעול בנמל הישן ביום שישי עם שחר, אחרי שבוע שלם של סערות, והרציפים נפתחו לנוסעים.'),
      paragraph('דובר צה״ל אמר ששתי ספינות סייעו לגרור סירת דיג שעלתה על שרטון ליד המגדלור.'),
    ],
  },
}
