import type { KindWords } from '../../engine/kind.ts'
import { boxes } from './behaviour.ts'

export const words: KindWords = {
  looks: (state) =>
    state.signed
      ? {
          en: 'A printed sheet on a clipboard. It is signed.',
          fr: 'Une fiche sur un porte-bloc. Elle est signée.',
          ar: 'ورقة مطبوعة على لوح. إنها موقّعة.',
        }
      : {
          en: 'A printed sheet on a clipboard. It is not signed.',
          fr: 'Une fiche sur un porte-bloc. Elle n’est pas signée.',
          ar: 'ورقة مطبوعة على لوح. غير موقّعة.',
        },
  inspected: (state, props) => {
    const said = `${props.title}. ${props.read}`
    return boxes(props).length === 0
      ? { en: `${said} No boxes.`, fr: `${said} Aucune case.`, ar: `${said} لا خانات.` }
      : {
          en: `${said} Boxes ticked so far: ${state.ticks}.`,
          fr: `${said} Cases cochées jusqu’ici : ${state.ticks}.`,
          ar: `${said} الخانات المؤشّرة حتى الآن: ${state.ticks}.`,
        }
  },
  refusals: {
    signed: {
      seen: {
        en: 'The sheet is signed already.',
        fr: 'La fiche est déjà signée.',
        ar: 'الورقة موقّعة من قبل.',
      },
      why: {
        en: 'What is signed stays as it is. Tell your supervisor of a mistake.',
        fr: 'Ce qui est signé ne change plus. Dites une erreur à votre responsable.',
        ar: 'ما وُقّع لا يتغيّر. أخبر مشرفك بأي خطأ.',
      },
    },
    'no-box': {
      seen: {
        en: 'The sheet has no such box.',
        fr: 'La fiche n’a pas cette case.',
        ar: 'لا خانة كهذه في الورقة.',
      },
      why: {
        en: 'Read the sheet, and tick one of its boxes.',
        fr: 'Lisez la fiche et cochez une de ses cases.',
        ar: 'اقرأ الورقة وأشّر إحدى خاناتها.',
      },
    },
    'not-a-tick': {
      seen: {
        en: 'The box takes only a tick.',
        fr: 'On peut seulement cocher la case.',
        ar: 'الخانة تقبل إشارة فقط.',
      },
      why: {
        en: 'Tick the box, or leave it empty.',
        fr: 'Cochez la case ou laissez-la vide.',
        ar: 'أشّر الخانة أو اتركها فارغة.',
      },
    },
  },
  happens: {
    'signed=true': {
      en: 'The name stands under the sheet.',
      fr: 'Le nom est écrit sous la fiche.',
      ar: 'الاسم مكتوب أسفل الورقة.',
    },
  },
}
