import { localise, type Text } from '../../scenario/text.ts'
import type { PackageFacts } from './manifests.ts'

/** For whoever unpacks a plain zip: nobody listens where it is opened, so that results leave as files. */
const HOW: Text = {
  en: 'Unpack this zip into a folder that a web server serves by https, and open the address of that folder.\r\nNothing is sent from there: results stay in the browser of the learner.\r\nThe learner opens “Records”, presses “Hand in”, and gives you the file. Bring it into the class table of your Millwright.',
  fr: 'Décompressez cette archive dans un dossier qu’un serveur web sert en https, et ouvrez l’adresse de ce dossier.\r\nRien n’est envoyé de là : les résultats restent dans le navigateur de l’apprenant.\r\nL’apprenant ouvre « Essais », appuie sur « Remettre », et vous donne le fichier. Apportez-le au tableau de la classe de votre Millwright.',
  ar: 'فك هذا الملف المضغوط في مجلد يقدمه خادم ويب عبر https، وافتح عنوان ذلك المجلد.\r\nلا يُرسل شيء من هناك: تبقى النتائج في متصفح المتعلم.\r\nيفتح المتعلم «السجلات»، ويضغط «سلّم»، ويعطيك الملف. أدخله في جدول الصف في Millwright لديك.',
}

/** The text file of a plain zip, in every language of the app. */
export const plainNote = ({ titles }: PackageFacts): string =>
  Object.entries(HOW)
    .map(([language, how]) => `${localise(titles, language)}\r\n\r\n${how}\r\n`)
    .join('\r\n\r\n')
