select
  json_build_object(
    'data',
    json_build_object(
      'article',
      (
        select
          json_build_object(
            'title',
            article2."title",
            'publisher',
            (
              select
                json_build_object(
                  'name',
                  publisher4."name",
                  'domain',
                  publisher4."domain"
                )
              from
                "Publisher" publisher4
              where
                publisher4."id" = article2."publisherId"
            ),
            'publishedAt',
            proviso_moment (
              article2."publishedAt",
              article2."publishedAtPrecision"
            ),
            'language',
            article2."language",
            'revisions',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'number',
                      revision5."number",
                      'length',
                      revision5."length",
                      'sha256',
                      revision5."sha256"
                    )
                    order by
                      revision5."number"
                  ),
                  '[]'
                )
              from
                "Revision" revision5
              where
                revision5."articleId" = article2."id"
            ),
            'quotations',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Revision" revision6
                      join "Quote" quote7 on quote7."revisionId" = revision6."id"
                    where
                      revision6."articleId" = article2."id"
                      and quote7."retractedAt" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'exact',
                        case
                          when (
                            (
                              select
                                exists (
                                  select
                                    1
                                  from
                                    "Article" article9
                                  where
                                    (
                                      article9."removedAt" is not null
                                      or lower(article9."licence") = 'restricted'
                                    )
                                )
                            )
                            and exists (
                              select
                                1
                              from
                                "Revision" revision10
                              where
                                revision10."id" = page8."revisionId"
                                and exists (
                                  select
                                    1
                                  from
                                    "Article" article11
                                  where
                                    article11."id" = revision10."articleId"
                                    and (
                                      article11."removedAt" is not null
                                      or lower(article11."licence") = 'restricted'
                                    )
                                )
                            )
                          ) then null
                          else page8."exact"
                        end,
                        'startOffset',
                        page8."startOffset",
                        'endOffset',
                        page8."endOffset"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    quote7."exact" as "exact",
                    quote7."revisionId" as "revisionId",
                    quote7."startOffset" as "startOffset",
                    quote7."endOffset" as "endOffset"
                  from
                    "Revision" revision6
                    join "Quote" quote7 on quote7."revisionId" = revision6."id"
                  where
                    revision6."articleId" = article2."id"
                    and quote7."retractedAt" is null
                  order by
                    quote7."revisionId" asc,
                    quote7."startOffset" asc,
                    quote7."id" asc
                  limit
                    2
                ) page8
            ),
            'actors',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Actor" actor24
                    where
                      actor24."id" in (
                        select
                          part.id
                        from
                          "Revision" revision12
                          join "Quote" quote13 on quote13."revisionId" = revision12."id"
                          join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                          join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                          cross join lateral (
                            select
                              claim15."speakerId"
                            union all
                            select
                              conditionparty16."actorId"
                            from
                              "ConditionParty" conditionparty16
                            where
                              conditionparty16."conditionId" = claim15."conditionId"
                              and not conditionparty16."hasClaims"
                            union all
                            select
                              conditionparty17."actorId"
                            from
                              "ConditionParty" conditionparty17
                            where
                              conditionparty17."id" = claim15."conditionPartyId"
                            union all
                            select
                              considerationparty18."actorId"
                            from
                              "ConsiderationParty" considerationparty18
                            where
                              considerationparty18."id" = claim15."considerationPartyId"
                            union all
                            select
                              agreementparty19."actorId"
                            from
                              "AgreementParty" agreementparty19
                            where
                              agreementparty19."agreementId" = claim15."agreementId"
                              and not agreementparty19."hasClaims"
                            union all
                            select
                              agreementparty20."actorId"
                            from
                              "AgreementParty" agreementparty20
                            where
                              agreementparty20."id" = claim15."agreementPartyId"
                            union all
                            select
                              participation21."actorId"
                            from
                              "Participation" participation21
                            where
                              participation21."eventId" = claim15."eventId"
                              and not participation21."hasClaims"
                            union all
                            select
                              participation22."actorId"
                            from
                              "Participation" participation22
                            where
                              participation22."id" = claim15."participationId"
                            union all
                            select
                              assessment23."assessorId"
                            from
                              "Assessment" assessment23
                            where
                              assessment23."id" = claim15."assessmentId"
                          ) part (id)
                        where
                          revision12."articleId" = article2."id"
                          and claim15."retractedAt" is null
                      )
                      and actor24."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page25."name",
                        'actorKind',
                        page25."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor24."name" as "name",
                    actor24."actorKind" as "actorKind"
                  from
                    "Actor" actor24
                  where
                    actor24."id" in (
                      select
                        part.id
                      from
                        "Revision" revision12
                        join "Quote" quote13 on quote13."revisionId" = revision12."id"
                        join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                        join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                        cross join lateral (
                          select
                            claim15."speakerId"
                          union all
                          select
                            conditionparty16."actorId"
                          from
                            "ConditionParty" conditionparty16
                          where
                            conditionparty16."conditionId" = claim15."conditionId"
                            and not conditionparty16."hasClaims"
                          union all
                          select
                            conditionparty17."actorId"
                          from
                            "ConditionParty" conditionparty17
                          where
                            conditionparty17."id" = claim15."conditionPartyId"
                          union all
                          select
                            considerationparty18."actorId"
                          from
                            "ConsiderationParty" considerationparty18
                          where
                            considerationparty18."id" = claim15."considerationPartyId"
                          union all
                          select
                            agreementparty19."actorId"
                          from
                            "AgreementParty" agreementparty19
                          where
                            agreementparty19."agreementId" = claim15."agreementId"
                            and not agreementparty19."hasClaims"
                          union all
                          select
                            agreementparty20."actorId"
                          from
                            "AgreementParty" agreementparty20
                          where
                            agreementparty20."id" = claim15."agreementPartyId"
                          union all
                          select
                            participation21."actorId"
                          from
                            "Participation" participation21
                          where
                            participation21."eventId" = claim15."eventId"
                            and not participation21."hasClaims"
                          union all
                          select
                            participation22."actorId"
                          from
                            "Participation" participation22
                          where
                            participation22."id" = claim15."participationId"
                          union all
                          select
                            assessment23."assessorId"
                          from
                            "Assessment" assessment23
                          where
                            assessment23."id" = claim15."assessmentId"
                        ) part (id)
                      where
                        revision12."articleId" = article2."id"
                        and claim15."retractedAt" is null
                    )
                    and actor24."survivorId" is null
                  order by
                    actor24."actorKind" asc,
                    actor24."name" desc,
                    actor24."id" desc
                  limit
                    3
                ) page25
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition30
                where
                  condition30."id" in (
                    select
                      claim29."conditionId"
                    from
                      "Revision" revision26
                      join "Quote" quote27 on quote27."revisionId" = revision26."id"
                      join "ClaimQuote" claimquote28 on claimquote28."quoteId" = quote27."id"
                      join "Claim" claim29 on claim29."id" = claimquote28."claimId"
                    where
                      revision26."articleId" = article2."id"
                      and claim29."retractedAt" is null
                      and claim29."conditionId" is not null
                  )
                  and condition30."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page37."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event36."title" as "title"
                  from
                    "Event" event36
                  where
                    event36."id" in (
                      select
                        claim35."eventId"
                      from
                        "Revision" revision32
                        join "Quote" quote33 on quote33."revisionId" = revision32."id"
                        join "ClaimQuote" claimquote34 on claimquote34."quoteId" = quote33."id"
                        join "Claim" claim35 on claim35."id" = claimquote34."claimId"
                      where
                        revision32."articleId" = article2."id"
                        and claim35."retractedAt" is null
                        and claim35."eventId" is not null
                    )
                    and event36."standing" <= 'HEDGED'
                  order by
                    coalesce(event36."startedAt", '-infinity'::timestamptz) desc,
                    event36."id" desc
                  limit
                    1
                ) page37
            )
          )
        from
          "Article" article2
        where
          article2."id" = (
            select
              article3."id"
            from
              "Article" article3
            where
              article3."address" = $1::text
              or article3."url" = $2::text
            order by
              article3."id"
            limit
              1
          )
      )
    )
  )::text
-- $1 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
-- $2 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
