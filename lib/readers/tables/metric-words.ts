import { folded } from "./words";

const METRICS: ReadonlySet<string> = new Set(
  (
    "mse, mae, rmse, mape, smape, mase, msis, nd, nrmse, rmsse, wql, sql, crps, owa, wape, wmape, mspe, rse, rrse, corr, r2, r², dtw, mean wquantileloss, quantile loss, pinball, pinball loss, quantileloss, coverage, mae coverage, " +
    "fid, sfid, rfid, gfid, fid 50k, fid50k, fid 10k, fid 30k, is, inception score, kid, fvd, rfvd, clip, clip score, clipscore, psnr, ssim, lpips, ms ssim, fdd, fd, geneval, nll, bpd, bpc, bpb, bits per dim, bits per byte, bits/dim, elbo, kl, cfid, pick score, image reward, hps, hpsv2, " +
    "acc, accuracy, top 1, top1, top 5, top5, top 1 acc, top 1 accuracy, top1 acc, top5 acc, acc@1, acc@5, top 1 err, top1 err, top5 err, top 1 error, top 5 error, error rate, acc norm, acc stderr, precision, recall, prec, rec, f1, f1 score, f score, micro f1, macro f1, exact match, em, auc, auroc, auprc, roc auc, map, ap, ap50, ap75, map50, map50 95, miou, iou, dice, mcc, ece, brier, pass@1, pass@10, pass@100, specificity, sensitivity, balanced accuracy, kappa, " +
    "ppl, perplexity, gen ppl, generative perplexity, bleu, bleu 4, sacrebleu, chrf, chrf++, ter, comet, rouge, rouge 1, rouge 2, rouge l, rouge1, rouge2, rougel, meteor, bertscore, cider, spice, wer, cer, mos, utmos, pesq, stoi, si sdr, sdr, eer, " +
    "ndcg, ndcg@10, ndcg@5, mrr, mrr@10, recall@1, recall@5, recall@10, recall@100, recall@1000, r@1, r@5, r@10, p@1, map@10, hit@1, hit@10, hits@1, hits@10, spearman, spearman ρ, pearson, spearmanr, v measure, nmi, ari, " +
    "loss, train loss, val loss, test loss, validation loss, latency, throughput, time, total time, runtime, run time, speed, speedup, speed up, fps, memory, gpu memory, peak memory, mem, flops, macs, inference time, training time, train time, test time, samples/s, images/s, img/s, infer samples per sec, infer step time, train samples per sec, train step time, cost, price, tokens/s, tok/s, it/s, win rate, winrate, elo, reward, return, success rate, sr, spl, ade, fde, minade, minfde, chamfer, nfe/s, average, avg, mean, overall"
  )
    .split(", ")
    .map(folded),
);
const SUMMARIES: ReadonlySet<string> = new Set(["average", "avg", "mean", "overall"]);

const GROUPED =
  /^(?:recall|precision|ndcg|hits?|map|mrr|acc|pass|r|p|cut|f1)\s?@\s?\d+k?$|^(?:eval metrics|metrics|val|test|train|valid|validation) .*|^(?:w?quantileloss|mean weighted sum quantile loss|mean absolute percentage error)\b|(?:^| )(?:cost|latency|throughput|time|rate|ratio|score|loss|accuracy|acc|error|mse|mae|rmse|f1|auc|precision|recall)$/;

/** Returns whether a label names a metric: "MSE ↓", "FID-50k", "Recall@1", "Top-1 Acc. (%)". An average by itself does not. */
export function isMetricWord(label: string): boolean {
  const word = folded(label);
  return !SUMMARIES.has(word) && (METRICS.has(word) || GROUPED.test(word));
}

/** Returns whether a label is an error that forecasters are compared by; an unnamed 96 next to it is a horizon. */
export const isForecastError = (label: string): boolean =>
  /^(?:mse|mae|rmse|mape|smape|mase|nd|crps|wql|rse|corr|nrmse)$/.test(folded(label));
