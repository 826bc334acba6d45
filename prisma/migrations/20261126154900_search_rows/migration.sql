-- The words of a text stay in its row as long as they can: ranking reads them of everything that matches.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 8160);
