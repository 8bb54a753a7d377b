/** A Kysely plugin that ties every query to one server, so that no query can forget to. */
import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  IdentifierNode,
  OnNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  TableNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  type SelectQueryNode,
  type UnknownRow,
  type UpdateQueryNode,
} from 'kysely';

/** The column that every table has. */
const column = 'server';

/**
 * Restricts queries to the rows of one server. Selects, updates and deletes get a condition for each table they name; a join gets it
 * in its `on`, so that a left join stays one; inserts get the column. A query that cannot be restricted for certain is refused.
 */
export class ServerScope implements KyselyPlugin {
  readonly #transformer: ScopeTransformer;

  constructor(server: string) {
    this.#transformer = new ScopeTransformer(server);
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (node.kind === 'RawNode') throw new TypeError('A raw query cannot be tied to a server');
    return this.#transformer.transformNode(node, queryId);
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
}

class ScopeTransformer extends OperationNodeTransformer {
  readonly #server: string;

  constructor(server: string) {
    super();
    this.#server = server;
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId: QueryId): SelectQueryNode {
    const transformed = super.transformSelectQuery(node, queryId);
    return this.#restricted(transformed, transformed.from?.froms ?? []);
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId: QueryId): UpdateQueryNode {
    if (node.from !== undefined) throw new TypeError('An update from another table is not tied to a server');
    const transformed = super.transformUpdateQuery(node, queryId);
    return this.#restricted(transformed, transformed.table === undefined ? [] : [transformed.table]);
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId: QueryId): DeleteQueryNode {
    if (node.using !== undefined) throw new TypeError('A delete that uses another table is not tied to a server');
    const transformed = super.transformDeleteQuery(node, queryId);
    return this.#restricted(transformed, transformed.from.froms);
  }

  protected override transformJoin(node: JoinNode, queryId: QueryId): JoinNode {
    const transformed = super.transformJoin(node, queryId);
    const condition = this.#condition(transformed.table);
    if (condition === undefined) return transformed;
    const { on } = transformed;
    return {
      ...transformed,
      on: OnNode.create(on === undefined ? condition : both(on.on, condition)),
    };
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId: QueryId): InsertQueryNode {
    const transformed = super.transformInsertQuery(node, queryId);
    const { columns, values } = transformed;
    if (columns === undefined || values === undefined || !ValuesNode.is(values)) {
      throw new TypeError('Only rows that are given can be tied to a server');
    }
    if (columns.some((given) => given.column.name === column)) throw new TypeError('The server is never given');
    return {
      ...transformed,
      columns: [...columns, ColumnNode.create(column)],
      values: ValuesNode.create(values.values.map((row) => this.#ownRow(row))),
    };
  }

  #ownRow(row: ValueListNode | PrimitiveValueListNode): ValueListNode | PrimitiveValueListNode {
    return PrimitiveValueListNode.is(row)
      ? PrimitiveValueListNode.create([...row.values, this.#server])
      : ValueListNode.create([...row.values, ValueNode.create(this.#server)]);
  }

  #restricted<Node extends { readonly where?: WhereNode }>(node: Node, tables: readonly OperationNode[]): Node {
    let where = node.where;
    for (const table of tables) {
      const condition = this.#condition(table);
      if (condition === undefined) continue;
      where = WhereNode.create(where === undefined ? condition : both(where.where, condition));
    }
    return where === undefined ? node : { ...node, where };
  }

  /** The condition for a table; none for a query in its place, which has been restricted itself. */
  #condition(table: OperationNode): OperationNode | undefined {
    const named = referred(table);
    if (named === undefined) return undefined;
    return BinaryOperationNode.create(
      ReferenceNode.create(ColumnNode.create(column), named),
      OperatorNode.create('='),
      ValueNode.create(this.#server),
    );
  }
}

/** Both hold, however the first is written: an `or` in it stays within it. */
function both(given: OperationNode, condition: OperationNode): AndNode {
  return AndNode.create(ParensNode.create(given), condition);
}

/** The name by which a query refers to a table; undefined for a query in a table's place. */
function referred(table: OperationNode): TableNode | undefined {
  if (TableNode.is(table)) return table;
  if (!AliasNode.is(table)) throw new TypeError(`A ${table.kind} cannot be tied to a server`);
  const { node, alias } = table;
  if (node.kind === 'SelectQueryNode') return undefined;
  if (!TableNode.is(node) || !IdentifierNode.is(alias)) {
    throw new TypeError('Only a table or a query can be tied to a server');
  }
  return TableNode.create(alias.name);
}
