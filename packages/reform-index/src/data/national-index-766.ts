import type { CriteriaSet, Plain } from '../criteria-set.ts'

// Maxima and formulas: github.com/ChippedTopaz/qd766 (docs/SCORING_ANALYSIS_M0.md, docs/scoring-formula-analysis.m0.json),
// re-checked on published results (github.com/hauphanquoc/766-Analyze). The names of figures are ours.
const plain: Plain<CriteriaSet> = {
  id: 'national-766-2026',
  name: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (766), cách tính trên Cổng năm 2026',
    en: 'Service index 766, as computed by the live national service in 2026',
  },
  status: 'complete',
  note: {
    vi: 'Công thức suy ra từ số liệu công bố và đã đối chiếu với quan sát; chưa đọc được phụ lục của Quyết định. Cách tính thay đổi trong năm 2026: không so sánh với chuỗi số liệu trước đó. Ngưỡng xếp loại 80 và 70 chưa kiểm chứng.',
    en: 'Formulas inferred from published figures and checked on observations; the annex of the decision was not read. The measure changed in 2026: do not compare with earlier series. The class cuts 80 and 70 are unverified.',
  },
  sources: [
    {
      document: 'Quyết định 766/QĐ-TTg',
      from: '2022-06-23',
      status: 'unverified',
      note: 'Chưa đọc phụ lục; ngày bắt đầu của cách tính hiện hành (2026) cũng chưa kiểm chứng.',
    },
  ],
  validFrom: '2026-01-01',
  unitKinds: ['province', 'provincialDepartment', 'commune', 'ward', 'specialZone'],
  max: '100',
  notApplicable: 'zero',
  rounding: { leaf: { places: 2 }, group: { places: 2 }, total: { places: 2 } },
  percentOf: 'base',
  classes: [
    {
      on: 'points',
      note: {
        vi: 'Ngưỡng 90 và 50 theo báo chí; 80 và 70 chưa kiểm chứng.',
        en: 'Cuts 90 and 50 as reported by the press; 80 and 70 unverified.',
      },
      bands: [
        { id: 'excellent', name: { vi: 'Xuất sắc', en: 'Excellent' }, min: '90', bound: 'gte' },
        { id: 'good', name: { vi: 'Tốt', en: 'Good' }, min: '80', bound: 'gte' },
        { id: 'fair', name: { vi: 'Khá', en: 'Fair' }, min: '70', bound: 'gte' },
        { id: 'average', name: { vi: 'Trung bình', en: 'Average' }, min: '50', bound: 'gte' },
        { id: 'weak', name: { vi: 'Yếu', en: 'Weak' }, min: '0', bound: 'gte' },
      ],
    },
  ],
  ranking: { by: 'points', on: 'published', ties: 'competition' },
  sections: [
    {
      code: 'CKMB',
      name: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' },
      max: '18',
      children: [
        {
          code: 'PUBLISH_ON_TIME',
          name: { vi: 'Công bố thủ tục hành chính đúng hạn', en: 'Procedures announced in time' },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'onTime',
              counts: { vi: 'thủ tục công bố đúng hạn', en: 'procedures announced in time' },
            },
            denominator: {
              name: 'announced',
              counts: { vi: 'thủ tục phải công bố', en: 'procedures to be announced' },
            },
            zeroDenominator: 'null',
          },
          source: 'system',
          inheritedBy: ['provincialDepartment', 'commune', 'ward', 'specialZone'],
          note: {
            vi: 'Đúng hạn: ngày quyết định trước ngày có hiệu lực ít nhất 20 ngày làm việc (bộ) hoặc 5 ngày làm việc (tỉnh). Chưa kiểm chứng.',
            en: 'In time: decided at least 20 (ministry) or 5 (province) working days before it takes effect. Unverified.',
          },
        },
        {
          code: 'PUBLIC_UPDATE_ON_TIME',
          name: { vi: 'Cập nhật, công khai thủ tục hành chính đúng hạn', en: 'Procedures posted in time' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'onTime',
              counts: { vi: 'thủ tục cập nhật, công khai đúng hạn', en: 'procedures posted in time' },
            },
            denominator: {
              name: 'announced',
              counts: { vi: 'thủ tục phải cập nhật, công khai', en: 'procedures to be posted' },
            },
            zeroDenominator: 'null',
          },
          source: 'system',
          inheritedBy: ['provincialDepartment', 'commune', 'ward', 'specialZone'],
          note: {
            vi: 'Đúng hạn: trong 10 (bộ) hoặc 5 (tỉnh) ngày làm việc từ ngày quyết định. Chưa kiểm chứng.',
            en: 'In time: within 10 (ministry) or 5 (province) working days of the decision. Unverified.',
          },
        },
        {
          code: 'PUBLIC_CONTENT_FULL',
          name: { vi: 'Nội dung công khai đầy đủ', en: 'Posted content complete' },
          max: '2',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'complete',
              counts: { vi: 'thủ tục công khai đủ nội dung', en: 'procedures posted completely' },
            },
            denominator: {
              name: 'posted',
              counts: { vi: 'thủ tục được công khai', en: 'procedures posted' },
            },
            zeroDenominator: 'null',
          },
          source: 'system',
          inheritedBy: ['provincialDepartment', 'commune', 'ward', 'specialZone'],
        },
        {
          code: 'DOSSIER_SYNC',
          name: {
            vi: 'Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia',
            en: 'Dossiers synchronised with the national portal',
          },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: { name: 'synchronised', counts: { vi: 'hồ sơ đồng bộ', en: 'dossiers synchronised' } },
            denominator: { name: 'dossiers', counts: { vi: 'hồ sơ tiếp nhận', en: 'dossiers received' } },
            zeroDenominator: 'null',
          },
          source: 'system',
          note: {
            vi: 'Cổng ghi chú mẫu số là số tạm tính.',
            en: 'The portal notes that the denominator is provisional.',
          },
        },
      ],
    },
    {
      code: 'TDGQ',
      name: { vi: 'Tiến độ giải quyết', en: 'Progress' },
      max: '20',
      children: [
        {
          code: 'PROGRESS_ON_TIME',
          name: { vi: 'Giải quyết hồ sơ đúng hạn', en: 'Dossiers processed in time' },
          max: '20',
          rule: {
            kind: 'proportional',
            numerator: { name: 'onTime', counts: { vi: 'hồ sơ xử lý đúng hạn', en: 'dossiers in time' } },
            denominator: { name: 'dossiers', counts: { vi: 'hồ sơ tiếp nhận', en: 'dossiers received' } },
            zeroDenominator: 'zero',
          },
          source: 'system',
        },
      ],
    },
    {
      code: 'ONLINE',
      name: { vi: 'Dịch vụ trực tuyến', en: 'Online service' },
      max: '22',
      percentBy: 'meanOfChildren',
      children: [
        {
          code: 'CLGQ',
          name: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Provision of online services' },
          max: '12',
          children: [
            {
              code: 'CLGQ_A',
              name: { vi: 'Thủ tục cung cấp trực tuyến', en: 'Procedures offered online' },
              max: '2',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'online',
                  counts: {
                    vi: 'thủ tục cung cấp trực tuyến toàn trình và một phần',
                    en: 'procedures offered online, in full or in part',
                  },
                },
                denominator: {
                  name: 'procedures',
                  counts: { vi: 'thủ tục thuộc thẩm quyền', en: 'procedures within authority' },
                },
                zeroDenominator: 'zero',
                target: '0.8',
              },
              source: 'system',
            },
            {
              code: 'CLGQ_B',
              name: { vi: 'Dịch vụ công trực tuyến có phát sinh hồ sơ', en: 'Online services in use' },
              max: '4',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'used',
                  counts: { vi: 'dịch vụ công trực tuyến có hồ sơ', en: 'online services with a dossier' },
                },
                denominator: {
                  name: 'services',
                  counts: { vi: 'dịch vụ công trực tuyến', en: 'online services' },
                },
                zeroDenominator: 'zero',
              },
              source: 'system',
            },
            {
              code: 'CLGQ_C',
              name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers lodged online' },
              max: '6',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'online',
                  counts: { vi: 'hồ sơ nộp trực tuyến', en: 'dossiers lodged online' },
                },
                denominator: { name: 'dossiers', counts: { vi: 'hồ sơ tiếp nhận', en: 'dossiers received' } },
                zeroDenominator: 'zero',
                target: '0.5',
              },
              source: 'system',
            },
          ],
        },
        {
          code: 'TTTT',
          name: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
          max: '10',
          children: [
            {
              code: 'TTTT_A',
              name: { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
              max: '6',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'paidOnline',
                  counts: { vi: 'hồ sơ thanh toán trực tuyến thành công', en: 'dossiers paid online' },
                },
                denominator: {
                  name: 'obliged',
                  counts: { vi: 'hồ sơ có nghĩa vụ tài chính', en: 'dossiers with a financial obligation' },
                },
                zeroDenominator: 'zero',
              },
              source: 'system',
            },
            {
              code: 'TTTT_B',
              name: { vi: 'Thủ tục có giao dịch thanh toán trực tuyến', en: 'Procedures paid online' },
              max: '2',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'paidOnline',
                  counts: { vi: 'thủ tục có thanh toán trực tuyến', en: 'procedures with an online payment' },
                },
                denominator: {
                  name: 'feeProcedures',
                  counts: {
                    vi: 'thủ tục hành chính có nghĩa vụ tài chính',
                    en: 'procedures with a financial obligation',
                  },
                },
                zeroDenominator: 'zero',
                target: '0.8',
              },
              source: 'system',
            },
            {
              code: 'TTTT_C',
              name: {
                vi: 'Thủ tục có nghĩa vụ tài chính phát sinh hồ sơ',
                en: 'Procedures with a fee in use',
              },
              max: '2',
              rule: {
                kind: 'proportional',
                numerator: {
                  name: 'used',
                  counts: {
                    vi: 'thủ tục có nghĩa vụ tài chính và có hồ sơ',
                    en: 'procedures with a financial obligation and a dossier',
                  },
                },
                denominator: {
                  name: 'feeProcedures',
                  counts: {
                    vi: 'thủ tục hành chính có nghĩa vụ tài chính',
                    en: 'procedures with a financial obligation',
                  },
                },
                zeroDenominator: 'zero',
                target: '0.8',
              },
              source: 'system',
              note: {
                vi: 'Mức trần 2 điểm là suy đoán: chưa thấy trong dữ liệu.',
                en: 'The cap of 2 is presumed: the data never reach it.',
              },
            },
          ],
        },
      ],
    },
    {
      code: 'MDSH',
      name: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
      max: '22',
      children: [
        {
          code: 'ORIGINAL_RESULT_AVAILABLE',
          name: { vi: 'Cấp kết quả điện tử', en: 'Electronic results' },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'electronic',
              counts: { vi: 'hồ sơ cấp kết quả điện tử', en: 'dossiers with an electronic result' },
            },
            denominator: { name: 'results', counts: { vi: 'hồ sơ đã giải quyết', en: 'dossiers resolved' } },
            zeroDenominator: 'null',
          },
          source: 'system',
        },
        {
          code: 'SO_HOA_GIAY_TO_GIAI_QUYET',
          name: { vi: 'Số hóa giấy tờ khi giải quyết', en: 'Papers digitised' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'digitised',
              counts: { vi: 'hồ sơ có giấy tờ được số hóa', en: 'dossiers with digitised papers' },
            },
            denominator: { name: 'results', counts: { vi: 'hồ sơ đã giải quyết', en: 'dossiers resolved' } },
            zeroDenominator: 'null',
          },
          source: 'system',
          note: {
            vi: 'Tài liệu hướng dẫn nêu ngưỡng 80%; số liệu thực tế tính theo 100%.',
            en: 'The handout names a target of 80 %; the live service counts to 100 %.',
          },
        },
        {
          code: 'REUSED_DIGITIZED_DATA',
          name: { vi: 'Khai thác, sử dụng lại dữ liệu số hóa', en: 'Digitised data reused' },
          max: '2',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'reused',
              counts: { vi: 'hồ sơ sử dụng lại dữ liệu số hóa', en: 'dossiers that reuse digitised data' },
            },
            denominator: { name: 'results', counts: { vi: 'hồ sơ đã giải quyết', en: 'dossiers resolved' } },
            zeroDenominator: 'null',
            target: '0.8',
          },
          source: 'system',
        },
        {
          code: 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE',
          name: { vi: 'Kết nối kho dữ liệu cá nhân, tổ chức', en: 'Stored in the personal store' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'stored',
              counts: {
                vi: 'hồ sơ có kết quả trong kho dữ liệu cá nhân',
                en: 'dossiers with a result in the personal store',
              },
            },
            denominator: { name: 'results', counts: { vi: 'hồ sơ đã giải quyết', en: 'dossiers resolved' } },
            zeroDenominator: 'null',
          },
          source: 'system',
        },
        {
          code: 'CITIZEN_DATA_CONNECTED_DOSSIER',
          name: {
            vi: 'Hồ sơ kết nối cơ sở dữ liệu quốc gia về dân cư',
            en: 'Dossiers connected to the population database',
          },
          max: '2',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'connected',
              counts: { vi: 'hồ sơ kết nối dữ liệu dân cư', en: 'dossiers connected' },
            },
            denominator: { name: 'results', counts: { vi: 'hồ sơ đã giải quyết', en: 'dossiers resolved' } },
            zeroDenominator: 'null',
          },
          source: 'system',
        },
        {
          code: 'CITIZEN_DATA_CONNECTED_FORMALITY',
          name: {
            vi: 'Thủ tục kết nối cơ sở dữ liệu quốc gia về dân cư',
            en: 'Procedures connected to the population database',
          },
          max: '2',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'connected',
              counts: { vi: 'thủ tục kết nối dữ liệu dân cư', en: 'procedures connected' },
            },
            denominator: { name: 'procedures', counts: { vi: 'thủ tục hành chính', en: 'procedures' } },
            zeroDenominator: 'null',
          },
          source: 'system',
        },
        {
          code: 'ELECTRONIC_CERTIFIED_COPY',
          name: { vi: 'Chứng thực bản sao điện tử', en: 'Electronic certified copies' },
          max: '2',
          rule: { kind: 'given' },
          source: 'system',
          note: {
            vi: 'Cổng không nêu tử số, mẫu số: điểm lấy nguyên.',
            en: 'The portal shows neither numerator nor denominator: the points are taken as they are.',
          },
        },
      ],
    },
    {
      code: 'MDHL',
      name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      max: '18',
      children: [
        {
          code: 'DOSSIER_RECEIVING_SATISFACTION',
          name: { vi: 'Hài lòng trong tiếp nhận, giải quyết', en: 'Satisfaction with dossiers' },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'satisfied',
              counts: { vi: 'hồ sơ được đánh giá hài lòng', en: 'dossiers rated satisfied' },
            },
            denominator: { name: 'rated', counts: { vi: 'hồ sơ tính đánh giá', en: 'dossiers counted' } },
            zeroDenominator: 'zero',
            target: '0.9',
          },
          source: 'system',
        },
        {
          code: 'PETITION_PROCESSING_ON_TIME',
          name: { vi: 'Xử lý phản ánh, kiến nghị đúng hạn', en: 'Petitions processed in time' },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'onTime',
              counts: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'petitions processed in time' },
            },
            denominator: {
              name: 'petitions',
              counts: { vi: 'phản ánh, kiến nghị tiếp nhận', en: 'petitions received' },
            },
            zeroDenominator: 'full',
          },
          source: 'system',
        },
        {
          code: 'PETITION_HANDLING_SATISFACTION',
          name: { vi: 'Hài lòng về xử lý phản ánh, kiến nghị', en: 'Satisfaction with petitions' },
          max: '6',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'satisfied',
              counts: { vi: 'phản ánh, kiến nghị được đánh giá hài lòng', en: 'petitions rated satisfied' },
            },
            denominator: {
              name: 'petitions',
              counts: { vi: 'phản ánh, kiến nghị tiếp nhận', en: 'petitions received' },
            },
            zeroDenominator: 'full',
          },
          source: 'system',
        },
        {
          code: 'PETITION_CLASSIFICATION_TTHC',
          name: { vi: 'Phân loại phản ánh, kiến nghị về thủ tục', en: 'Petitions on procedures' },
          max: '0',
          rule: { kind: 'infoOnly' },
          source: 'system',
        },
        {
          code: 'PETITION_CLASSIFICATION_STAFF',
          name: { vi: 'Phân loại phản ánh, kiến nghị về cán bộ', en: 'Petitions on staff' },
          max: '0',
          rule: { kind: 'infoOnly' },
          source: 'system',
        },
      ],
    },
  ],
}

/**
 * The national index of Quyết định 766/QĐ-TTg as the live service computes it in 2026: 21 scored leaves, 100 points.
 * Inferred from published figures and checked on them; the decision's annex was not read, so it is `unverified`.
 */
export const nationalIndex766: CriteriaSet = plain as CriteriaSet
