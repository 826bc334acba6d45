select
  json_build_object(
    'data',
    json_build_object(
      'articles',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'title',
                  page3."title",
                  'language',
                  page3."language",
                  'publisher',
                  (
                    select
                      json_build_object('name', publisher4."name")
                    from
                      "Publisher" publisher4
                    where
                      publisher4."id" = page3."publisherId"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              article2."title" as "title",
              article2."language" as "language",
              article2."publisherId" as "publisherId"
            from
              "Article" article2
            where
              article2."recordRetractedAt" is null
            order by
              coalesce(article2."publishedAt", '-infinity'::timestamptz) desc,
              article2."id" desc
            limit
              1
          ) page3
      )
    )
  )::text
