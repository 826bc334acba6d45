// What the explorer takes of graphql. It asks for the whole package in CommonJS, which the build would then give to everybody.
export {
  GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isScalarType,
  isUnionType,
  isWrappingType,
  parse,
  parseType,
  print,
  visit,
} from 'graphql'
