// The formulas that are algorithms: the same core as in the sheet. INT64 cannot be handed to JavaScript, so numbers are FLOAT64.
for (const [name, { signature, returns, description, body }] of Object.entries(javascript)) {
  operate(
    name,
    ctx => `CREATE OR REPLACE FUNCTION ${ctx.self()}(${signature})
RETURNS ${returns} DETERMINISTIC LANGUAGE js AS r"""${body}"""`,
  )
    .hasOutput(true)
    .description(description);
}
