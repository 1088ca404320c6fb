import type { CriteriaSet, Plain } from '../criteria-set.ts'

// ILLUSTRATIVE. Written for examples and tests: no criteria table of Vĩnh Phúc or Sông Lô could be read. The sections are
// the usual fields of reform indexes; maxima, rules, policies and classes are invented. No legal force.
const plain: Plain<CriteriaSet> = {
  id: 'song-lo-illustrative-2021',
  name: {
    vi: 'Bộ tiêu chí MINH HỌA cho xã, thị trấn huyện Sông Lô năm 2021',
    en: 'ILLUSTRATIVE criteria set for the communes of Sông Lô district, 2021',
  },
  status: 'illustrative',
  note: {
    vi: 'MINH HỌA: không có giá trị pháp lý. Điểm tối đa, cách chấm và ngưỡng xếp loại do nhóm phát triển đặt ra, không lấy từ quyết định nào; phải thay bằng bộ tiêu chí của quyết định trước khi sử dụng.',
    en: 'ILLUSTRATIVE: no legal force. Maxima, rules and class cuts were made up by the developers and come from no decision; replace it with the set of the decision before use.',
  },
  sources: [
    {
      document: 'Minh họa, không có căn cứ pháp lý',
      from: null,
      status: 'unverified',
      note: 'Không phải văn bản pháp luật.',
    },
  ],
  validFrom: '2021-01-01',
  validTo: '2021-12-31',
  unitKinds: ['commune', 'township'],
  max: '100',
  notApplicable: 'reduceMax',
  omissible: ['survey'],
  rounding: { leaf: { places: 2 }, group: { places: 2 }, total: { places: 2 } },
  percentOf: 'base',
  classes: [
    {
      on: 'percent',
      note: { vi: 'Ngưỡng xếp loại minh họa.', en: 'Illustrative class cuts.' },
      bands: [
        {
          id: 'excellent',
          name: { vi: 'Xuất sắc (minh họa)', en: 'Excellent (illustrative)' },
          min: '90',
          bound: 'gte',
        },
        { id: 'good', name: { vi: 'Tốt (minh họa)', en: 'Good (illustrative)' }, min: '80', bound: 'gte' },
        { id: 'fair', name: { vi: 'Khá (minh họa)', en: 'Fair (illustrative)' }, min: '70', bound: 'gte' },
        {
          id: 'average',
          name: { vi: 'Trung bình (minh họa)', en: 'Average (illustrative)' },
          min: '50',
          bound: 'gte',
        },
        { id: 'weak', name: { vi: 'Yếu (minh họa)', en: 'Weak (illustrative)' }, min: '0', bound: 'gte' },
      ],
    },
  ],
  ranking: { by: 'percent', on: 'published', ties: 'competition' },
  sections: [
    {
      code: 'CD',
      name: { vi: 'Chỉ đạo, điều hành', en: 'Leadership' },
      max: '12',
      children: [
        {
          code: 'CD.1',
          name: { vi: 'Ban hành kế hoạch cải cách hành chính', en: 'Reform plan issued' },
          max: '2',
          rule: {
            kind: 'levels',
            levels: [
              { id: 'onTime', name: { vi: 'kịp thời', en: 'in time' }, points: '2' },
              { id: 'late', name: { vi: 'không kịp thời', en: 'late' }, points: '1' },
              { id: 'none', name: { vi: 'không ban hành', en: 'none' }, points: '0' },
            ],
          },
        },
        {
          code: 'CD.2',
          name: { vi: 'Mức độ hoàn thành kế hoạch', en: 'Plan carried out' },
          max: '4',
          rule: {
            kind: 'steps',
            on: {
              percent: {
                numerator: {
                  name: 'tasksCompleted',
                  counts: { vi: 'nhiệm vụ hoàn thành', en: 'tasks completed' },
                },
                denominator: {
                  name: 'tasksPlanned',
                  counts: { vi: 'nhiệm vụ trong kế hoạch', en: 'tasks planned' },
                },
                zeroDenominator: 'zero',
              },
            },
            bands: [
              { gt: '90', points: '4' },
              { gte: '70', lte: '90', points: '2' },
              { lt: '70', points: '0' },
            ],
          },
        },
        {
          code: 'CD.3',
          name: { vi: 'Báo cáo định kỳ', en: 'Periodic reports' },
          max: '3',
          rule: {
            kind: 'deduction',
            lowest: 'zero',
            per: [
              {
                name: 'lateReports',
                counts: { vi: 'báo cáo gửi muộn', en: 'reports sent late' },
                points: '0.5',
              },
              {
                name: 'missingReports',
                counts: { vi: 'báo cáo không gửi', en: 'reports not sent' },
                points: '1',
              },
            ],
          },
        },
        {
          code: 'CD.4',
          name: { vi: 'Tuyên truyền cải cách hành chính', en: 'Public information on reform' },
          max: '3',
          rule: {
            kind: 'perItem',
            unitPoints: '1',
            count: {
              name: 'forms',
              counts: { vi: 'hình thức tuyên truyền đã thực hiện', en: 'forms of public information used' },
            },
          },
        },
      ],
    },
    {
      code: 'TC',
      name: { vi: 'Xây dựng, thực hiện thể chế', en: 'Institutions' },
      max: '8',
      children: [
        {
          code: 'TC.1',
          name: { vi: 'Rà soát văn bản quy phạm pháp luật', en: 'Legal documents reviewed' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'documentsReviewed',
              counts: { vi: 'văn bản đã rà soát', en: 'documents reviewed' },
            },
            denominator: {
              name: 'documentsDue',
              counts: { vi: 'văn bản phải rà soát', en: 'documents due for review' },
            },
            zeroDenominator: 'full',
          },
        },
        {
          code: 'TC.2',
          name: { vi: 'Theo dõi thi hành pháp luật', en: 'Following up the law' },
          max: '2',
          rule: { kind: 'passFail' },
        },
        {
          code: 'TC.3',
          name: { vi: 'Xử lý kiến nghị sau kiểm tra', en: 'Recommendations of inspections carried out' },
          max: '2',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'recommendationsDone',
              counts: { vi: 'kiến nghị đã thực hiện', en: 'recommendations carried out' },
            },
            denominator: {
              name: 'recommendations',
              counts: { vi: 'kiến nghị nhận được', en: 'recommendations received' },
            },
            zeroDenominator: 'full',
          },
        },
      ],
    },
    {
      code: 'TTHC',
      name: { vi: 'Cải cách thủ tục hành chính', en: 'Procedures' },
      max: '32',
      children: [
        {
          code: 'TTHC.1',
          name: { vi: 'Giải quyết hồ sơ đúng hạn', en: 'Dossiers resolved in time' },
          max: '10',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'resolvedOnTime',
              counts: {
                vi: 'hồ sơ giải quyết trước hạn và đúng hạn',
                en: 'dossiers resolved by the day they were due',
              },
            },
            denominator: {
              name: 'resolved',
              counts: { vi: 'hồ sơ đã giải quyết trong kỳ', en: 'dossiers resolved in the period' },
            },
            zeroDenominator: 'zero',
          },
          source: 'system',
        },
        {
          code: 'TTHC.2',
          name: { vi: 'Tiếp nhận hồ sơ trực tuyến', en: 'Dossiers lodged online' },
          max: '5',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'receivedOnline',
              counts: { vi: 'hồ sơ tiếp nhận trực tuyến', en: 'dossiers received online' },
            },
            denominator: {
              name: 'received',
              counts: { vi: 'hồ sơ tiếp nhận trong kỳ', en: 'dossiers received in the period' },
            },
            zeroDenominator: 'zero',
            target: '0.5',
          },
          source: 'system',
        },
        {
          code: 'TTHC.3',
          name: { vi: 'Xin lỗi khi trả kết quả muộn', en: 'Apologies for late results' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'apologiesIssued',
              counts: {
                vi: 'hồ sơ muộn có thư xin lỗi và hẹn lại',
                en: 'late dossiers with a letter of apology and a new date',
              },
            },
            denominator: {
              name: 'lateDossiers',
              counts: { vi: 'hồ sơ quá hạn trong kỳ', en: 'dossiers that became late in the period' },
            },
            zeroDenominator: 'full',
          },
          source: 'system',
        },
        {
          code: 'TTHC.4',
          name: { vi: 'Công khai thủ tục kịp thời', en: 'Procedures posted in time' },
          max: '3',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'proceduresPostedInTime',
              counts: { vi: 'thủ tục công khai đúng hạn', en: 'procedures posted in time' },
            },
            denominator: {
              name: 'proceduresAnnounced',
              counts: { vi: 'thủ tục được công bố trong kỳ', en: 'procedures announced in the period' },
            },
            zeroDenominator: 'null',
          },
          source: 'system',
        },
        {
          code: 'TTHC.5',
          name: { vi: 'Trả lời phản ánh, kiến nghị đúng hạn', en: 'Feedback answered in time' },
          max: '3',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'feedbackAnsweredInTime',
              counts: { vi: 'phản ánh, kiến nghị trả lời đúng hạn', en: 'feedback answered in time' },
            },
            denominator: {
              name: 'feedbackReceived',
              counts: { vi: 'phản ánh, kiến nghị tiếp nhận trong kỳ', en: 'feedback received in the period' },
            },
            zeroDenominator: 'notApplicable',
          },
          source: 'system',
        },
        {
          code: 'TTHC.6',
          name: { vi: 'Yêu cầu bổ sung không quá một lần', en: 'At most one request for supplements' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'withAtMostOneSupplement',
              counts: {
                vi: 'hồ sơ yêu cầu bổ sung không quá một lần',
                en: 'dossiers with at most one request for supplements',
              },
            },
            denominator: {
              name: 'received',
              counts: { vi: 'hồ sơ tiếp nhận trong kỳ', en: 'dossiers received in the period' },
            },
            zeroDenominator: 'zero',
            floor: { below: '0.8', points: '0' },
          },
          source: 'system',
        },
        {
          code: 'TTHC.7',
          name: { vi: 'Cấp biên lai điện tử', en: 'Electronic receipts' },
          max: '3',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'receiptsIssuedElectronically',
              counts: { vi: 'khoản thu có biên lai điện tử', en: 'payments with an electronic receipt' },
            },
            denominator: {
              name: 'payments',
              counts: {
                vi: 'khoản thu phí, lệ phí trong kỳ',
                en: 'payments of charges and fees in the period',
              },
            },
            zeroDenominator: 'notApplicable',
          },
          source: 'system',
        },
      ],
    },
    {
      code: 'BM',
      name: { vi: 'Cải cách tổ chức bộ máy', en: 'Organisation' },
      max: '6',
      children: [
        {
          code: 'BM.1',
          name: { vi: 'Ban hành, thực hiện quy chế làm việc', en: 'Working rules issued and kept' },
          max: '2',
          rule: { kind: 'passFail' },
        },
        {
          code: 'BM.2',
          name: { vi: 'Kiện toàn Bộ phận Một cửa', en: 'One-stop desk staffed' },
          max: '4',
          rule: {
            kind: 'levels',
            levels: [
              { id: 'full', name: { vi: 'đủ công chức theo quy định', en: 'all posts filled' }, share: '1' },
              { id: 'part', name: { vi: 'thiếu công chức', en: 'posts vacant' }, share: '0.5' },
              { id: 'none', name: { vi: 'không bố trí', en: 'not staffed' }, share: '0' },
            ],
          },
        },
      ],
    },
    {
      code: 'CV',
      name: { vi: 'Cải cách chế độ công vụ', en: 'Public service' },
      max: '10',
      children: [
        {
          code: 'CV.1',
          name: { vi: 'Cán bộ, công chức đạt chuẩn', en: 'Officials qualified' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'officialsQualified',
              counts: { vi: 'cán bộ, công chức đạt chuẩn', en: 'officials qualified' },
            },
            denominator: {
              name: 'officials',
              counts: { vi: 'cán bộ, công chức hiện có', en: 'officials in post' },
            },
            zeroDenominator: 'null',
          },
        },
        {
          code: 'CV.2',
          name: { vi: 'Kỷ luật, kỷ cương', en: 'Discipline' },
          max: '4',
          rule: {
            kind: 'deduction',
            lowest: 'zero',
            per: [
              {
                name: 'reprimands',
                counts: { vi: 'trường hợp khiển trách', en: 'reprimands' },
                points: '0.5',
              },
              { name: 'warnings', counts: { vi: 'trường hợp cảnh cáo', en: 'warnings' }, points: '1' },
              {
                name: 'dismissals',
                counts: { vi: 'trường hợp buộc thôi việc', en: 'dismissals' },
                points: '2',
              },
            ],
          },
        },
        {
          code: 'CV.3',
          name: { vi: 'Tập huấn công chức Bộ phận Một cửa', en: 'Training of the one-stop desk' },
          max: '2',
          rule: {
            kind: 'perItem',
            unitPoints: '0.5',
            count: {
              name: 'trainings',
              counts: { vi: 'lượt tập huấn đã tham gia', en: 'trainings attended' },
            },
          },
        },
      ],
    },
    {
      code: 'TCC',
      name: { vi: 'Cải cách tài chính công', en: 'Public finance' },
      max: '7',
      children: [
        {
          code: 'TCC.1',
          name: { vi: 'Công khai ngân sách', en: 'Budget published' },
          max: '2',
          rule: { kind: 'passFail' },
        },
        {
          code: 'TCC.2',
          name: { vi: 'Giải ngân vốn đầu tư', en: 'Investment disbursed' },
          max: '5',
          rule: {
            kind: 'steps',
            on: {
              percent: {
                numerator: {
                  name: 'disbursed',
                  counts: { vi: 'số vốn đã giải ngân (đồng)', en: 'amount disbursed (đồng)' },
                },
                denominator: {
                  name: 'planned',
                  counts: { vi: 'số vốn kế hoạch (đồng)', en: 'amount planned (đồng)' },
                },
                zeroDenominator: 'notApplicable',
              },
            },
            bands: [
              { gte: '95', points: '5' },
              { gte: '80', lt: '95', points: '3' },
              { gte: '60', lt: '80', points: '1.5' },
              { lt: '60', points: '0' },
            ],
          },
        },
      ],
    },
    {
      code: 'HDH',
      name: { vi: 'Hiện đại hóa hành chính', en: 'Modernisation' },
      max: '10',
      children: [
        {
          code: 'HDH.1',
          name: { vi: 'Văn bản điện tử ký số', en: 'Documents signed digitally' },
          max: '4',
          rule: {
            kind: 'proportional',
            numerator: {
              name: 'documentsSigned',
              counts: { vi: 'văn bản đi ký số', en: 'outgoing documents signed digitally' },
            },
            denominator: { name: 'documentsSent', counts: { vi: 'văn bản đi', en: 'outgoing documents' } },
            zeroDenominator: 'zero',
            target: '0.9',
          },
        },
        {
          code: 'HDH.2',
          name: { vi: 'Trang thông tin điện tử', en: 'Web page' },
          max: '2',
          rule: {
            kind: 'levels',
            levels: [
              { id: 'current', name: { vi: 'cập nhật thường xuyên', en: 'kept current' }, points: '2' },
              { id: 'stale', name: { vi: 'có nhưng không cập nhật', en: 'not kept current' }, points: '1' },
              { id: 'none', name: { vi: 'không có', en: 'none' }, points: '0' },
            ],
          },
        },
        {
          code: 'HDH.3',
          name: { vi: 'Số hóa và dùng lại dữ liệu', en: 'Digitisation and reuse' },
          max: '4',
          rule: {
            kind: 'weightedRatios',
            parts: [
              {
                max: '2',
                numerator: {
                  name: 'resultsDigitised',
                  counts: { vi: 'kết quả được số hóa', en: 'results digitised' },
                },
                denominator: { name: 'results', counts: { vi: 'kết quả đã cấp', en: 'results issued' } },
                zeroDenominator: 'null',
              },
              {
                max: '2',
                numerator: {
                  name: 'dossiersReusing',
                  counts: { vi: 'hồ sơ dùng lại dữ liệu số hóa', en: 'dossiers that reuse digitised data' },
                },
                denominator: {
                  name: 'dossiers',
                  counts: { vi: 'hồ sơ có thể dùng lại dữ liệu', en: 'dossiers that could reuse data' },
                },
                zeroDenominator: 'null',
                target: '0.5',
              },
            ],
          },
          source: 'system',
        },
      ],
    },
    {
      code: 'TD',
      name: { vi: 'Tác động của cải cách hành chính', en: 'Impact of the reform' },
      max: '15',
      children: [
        {
          code: 'TD.1',
          name: {
            vi: 'Mức độ hài lòng của người dân, tổ chức',
            en: 'Satisfaction of citizens and organisations',
          },
          max: '10',
          rule: { kind: 'survey', convert: 'meanRescaled', scale: 5, minResponses: 30 },
          source: 'survey',
          note: {
            vi: 'Điều tra người đã nhận kết quả, thang 5 mức.',
            en: 'A survey of those who received a result, on a scale of 5.',
          },
        },
        {
          code: 'TD.2',
          name: {
            vi: 'Đánh giá của đại biểu Hội đồng nhân dân',
            en: 'Rating by members of the People’s Council',
          },
          max: '5',
          rule: { kind: 'survey', convert: 'percentPositive', scale: 2, boxes: 1 },
          source: 'survey',
          note: {
            vi: 'Số phiếu đánh giá tích cực trên số phiếu thu về.',
            en: 'Positive ballots out of the ballots returned.',
          },
        },
      ],
    },
  ],
  adjustments: [
    {
      code: 'DC',
      name: { vi: 'Điểm thưởng, điểm trừ', en: 'Bonus and penalty' },
      bonusCap: '3',
      penaltyCap: '3',
      bonuses: [
        {
          code: 'DC.1',
          name: { vi: 'Sáng kiến cải cách hành chính', en: 'Reform initiatives' },
          max: '3',
          rule: {
            kind: 'perItem',
            unitPoints: '1',
            count: {
              name: 'initiatives',
              counts: { vi: 'sáng kiến được công nhận', en: 'initiatives recognised' },
            },
          },
        },
      ],
      penalties: [
        {
          code: 'DC.2',
          name: { vi: 'Vi phạm bị xử lý', en: 'Violations sanctioned' },
          max: '3',
          rule: {
            kind: 'perItem',
            unitPoints: '1',
            count: {
              name: 'violations',
              counts: { vi: 'vụ việc vi phạm bị xử lý', en: 'violations sanctioned' },
            },
          },
        },
      ],
    },
  ],
}

/**
 * An ILLUSTRATIVE set for the communes of Sông Lô (*bộ tiêu chí minh họa*): 26 leaves, 100 points, bonus and penalty
 * of 3. It shows the form such a set takes and drives examples; it comes from no decision and has no legal force.
 */
export const songLoIllustrative2021: CriteriaSet = plain as CriteriaSet
