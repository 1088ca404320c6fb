import { libraryConfig } from '../../tsup.base.ts'

export default libraryConfig([
  'src/index.ts',
  'src/exchange.ts',
  'src/lunar.ts',
  'src/projection.ts',
  'src/schemas.ts',
  'src/verify.ts',
  'src/vietnam.ts',
  'src/wording.ts',
  'src/policies.ts',
])
