/** What a browser is told of a page; `root` leads from it to the top of the site. */
export function Head({ title, description, root }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description !== undefined && <meta name="description" content={description} />}
      <title>{title}</title>
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${root}style.css`} />
    </head>
  );
}

interface HeadProps {
  readonly title: string;
  readonly description?: string;
  readonly root: '' | '../';
}
