import { libraryConfig } from '../../tsup.base.ts'

export default libraryConfig([
  'src/index.ts',
  'src/reference.ts',
  'src/schemas.ts',
  'src/slips-html.ts',
  'src/proof.ts',
  'src/duties.ts',
  'src/scoring.ts',
  'src/testing.ts',
  'src/versions.ts',
])
