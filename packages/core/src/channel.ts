import type { Localized } from './locale.ts'

/**
 * How a dossier is lodged (*cách thức thực hiện*): at the desk, through a portal, or by public post
 * (Nghị định 61/2018/NĐ-CP, Điều 16).
 */
export type Channel = 'inPerson' | 'online' | 'post'

/** The channels in the order the law lists them. */
export const channels: readonly Channel[] = ['inPerson', 'post', 'online']

/** What each channel is called on forms and reports. */
export const channelNames: Readonly<Record<Channel, Localized>> = {
  inPerson: { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  post: { vi: 'Bưu chính công ích', en: 'By public post' },
}
